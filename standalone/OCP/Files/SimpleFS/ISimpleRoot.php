<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files\SimpleFS;

use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;

/**
 * Folders without a user around them.
 */
interface ISimpleRoot {
	/** @throws NotFoundException when there is no such folder */
	public function getFolder(string $name): ISimpleFolder;

	/** @return array<ISimpleFolder> */
	public function getDirectoryListing(): array;

	/** @throws NotPermittedException when it cannot be made */
	public function newFolder(string $name): ISimpleFolder;
}
