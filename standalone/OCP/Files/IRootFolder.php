<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files;

/**
 * The files of all users.
 */
interface IRootFolder {
	/**
	 * @param string $userId
	 * @return Folder
	 * @throws NotPermittedException
	 */
	public function getUserFolder($userId);
}
