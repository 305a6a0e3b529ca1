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
 * One file of app data.
 */
interface ISimpleFile {
	/** @return string */
	public function getName(): string;

	/** @return int|float bytes */
	public function getSize(): int|float;

	/** @return int unix time of the last change */
	public function getMTime(): int;

	/** @throws NotFoundException when it is gone */
	public function getContent(): string;

	/**
	 * @param string|resource $data
	 * @throws NotPermittedException when it cannot be written
	 */
	public function putContent($data): void;

	/** @throws NotPermittedException when it cannot be deleted */
	public function delete(): void;

	/** @return string */
	public function getMimeType(): string;

	/** @return resource|false handle to read from */
	public function read();

	/** @return resource|bool handle to write to */
	public function write();
}
