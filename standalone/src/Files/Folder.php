<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Files;

use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;
use OCP\Files\SimpleFS\ISimpleFile;
use OCP\Files\SimpleFS\ISimpleFolder;

/**
 * One folder on disk.
 */
final readonly class Folder implements ISimpleFolder {
	/** @param string $path of the folder */
	public function __construct(
		private string $path,
	) {
	}

	/** @throws NotPermittedException when a name could lead out of the folder */
	public static function safe(string $name): string {
		if ($name === '' || $name === '.' || $name === '..' || strpbrk($name, "/\\\0") !== false) {
			throw new NotPermittedException('Not a file name');
		}
		return $name;
	}

	/** @return list<string> paths of what is in a folder */
	public static function paths(string $folder): array {
		$paths = glob($folder . '/*');
		return $paths === false ? [] : $paths;
	}

	#[\Override]
	public function getDirectoryListing(): array {
		return array_map(static fn (string $path): File => new File($path), array_values(array_filter(self::paths($this->path), is_file(...))));
	}

	#[\Override]
	public function fileExists(string $name): bool {
		return is_file($this->path . '/' . self::safe($name));
	}

	#[\Override]
	public function getFile(string $name): ISimpleFile {
		return $this->fileExists($name) ? new File($this->path . '/' . $name) : throw new NotFoundException($name);
	}

	#[\Override]
	public function newFile(string $name, $content = null): ISimpleFile {
		$file = new File($this->path . '/' . self::safe($name));
		$file->putContent($content ?? '');
		return $file;
	}

	#[\Override]
	public function delete(): void {
		foreach ($this->getDirectoryListing() as $file) {
			$file->delete();
		}
		if (!@rmdir($this->path)) {
			throw new NotPermittedException($this->getName());
		}
	}

	#[\Override]
	public function getName(): string {
		return basename($this->path);
	}
}
