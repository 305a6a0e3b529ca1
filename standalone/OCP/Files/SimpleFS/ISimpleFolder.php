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
 * One folder of app data.
 */
interface ISimpleFolder {
	/** @return array<ISimpleFile> */
	public function getDirectoryListing(): array;

	/** @return bool */
	public function fileExists(string $name): bool;

	/** @throws NotFoundException when there is no such file */
	public function getFile(string $name): ISimpleFile;

	/**
	 * @param string|resource|null $content
	 * @throws NotPermittedException when it cannot be made
	 */
	public function newFile(string $name, $content = null): ISimpleFile;

	/** @throws NotPermittedException when it cannot be deleted */
	public function delete(): void;

	/** @return string */
	public function getName(): string;
}
