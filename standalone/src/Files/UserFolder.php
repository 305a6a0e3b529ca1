<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Files;

use OCP\Files\Folder as OcpFolder;
use OCP\Files\InvalidPathException;
use OCP\Files\NotFoundException;

/**
 * A folder of a user on disk.
 */
final readonly class UserFolder implements OcpFolder {
	/** As long as Nextcloud lets a path be. */
	private const PATH_MAX = 4000;

	/** @param string $path of the folder */
	public function __construct(
		private string $path,
	) {
	}

	#[\Override]
	public function get($path) {
		if (strlen($path) > self::PATH_MAX) {
			throw new InvalidPathException($path);
		}
		$found = $this->path;
		foreach (array_filter(explode('/', $path), static fn (string $part): bool => $part !== '') as $part) {
			$found .= '/' . Folder::safe($part);
		}
		return match (true) {
			is_dir($found) => new self($found),
			is_file($found) => new UserFile($found),
			default => throw new NotFoundException($path),
		};
	}

	#[\Override]
	public function getName() {
		return basename($this->path);
	}

	#[\Override]
	public function isReadable() {
		return is_readable($this->path);
	}
}
