<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Support;

/**
 * A folder for the data of one test or measurement, removed with everything in it.
 */
final class DataFolder {
	/** @param string $path made when it is not there */
	private function __construct(
		public readonly string $path,
	) {
		if (!is_dir($path)) {
			mkdir($path, 0o770, true);
		}
	}

	/** @return self a new empty one */
	public static function temporary(): self {
		return new self(sys_get_temp_dir() . '/klantcontact-' . bin2hex(random_bytes(8)));
	}

	/** Removes the folder and what is in it. */
	public function remove(): void {
		/** @var iterable<\SplFileInfo> $files */
		$files = new \RecursiveIteratorIterator(
			new \RecursiveDirectoryIterator($this->path, \FilesystemIterator::SKIP_DOTS),
			\RecursiveIteratorIterator::CHILD_FIRST,
		);
		foreach ($files as $file) {
			$file->isDir() ? rmdir($file->getPathname()) : unlink($file->getPathname());
		}
		rmdir($this->path);
	}
}
