<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Files;

use OCA\Klantcontact\Standalone\Instance;
use OCP\Files\IRootFolder;

/**
 * The files of all users, in folders under files/ of the data folder.
 */
final readonly class UserFiles implements IRootFolder {
	/** @param Instance $instance where the data are */
	public function __construct(
		private Instance $instance,
	) {
	}

	#[\Override]
	public function getUserFolder($userId) {
		$path = $this->instance->data . '/files/' . Folder::safe($userId);
		if (!is_dir($path)) {
			mkdir($path, 0o770, true);
		}
		return new UserFolder($path);
	}
}
