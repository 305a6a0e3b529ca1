<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Files;

use OCP\Files\File as OcpFile;

/**
 * A file of a user on disk.
 */
final readonly class UserFile implements OcpFile {
	/** @param string $path of the file */
	public function __construct(
		private string $path,
	) {
	}

	#[\Override]
	public function getName() {
		return basename($this->path);
	}

	#[\Override]
	public function isReadable() {
		return is_readable($this->path);
	}

	#[\Override]
	public function fopen($mode) {
		return fopen($this->path, $mode);
	}
}
