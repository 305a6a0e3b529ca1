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

/**
 * One file on disk.
 */
final readonly class File implements ISimpleFile {
	/** @param string $path of the file */
	public function __construct(
		private string $path,
	) {
	}

	#[\Override]
	public function getName(): string {
		return basename($this->path);
	}

	#[\Override]
	public function getSize(): int {
		clearstatcache(true, $this->path);
		return (int)@filesize($this->path);
	}

	#[\Override]
	public function getMTime(): int {
		return (int)@filemtime($this->path);
	}

	#[\Override]
	public function getContent(): string {
		$content = @file_get_contents($this->path);
		return $content === false ? throw new NotFoundException($this->getName()) : $content;
	}

	#[\Override]
	public function putContent($data): void {
		if (@file_put_contents($this->path, $data) === false) {
			throw new NotPermittedException($this->getName());
		}
	}

	#[\Override]
	public function delete(): void {
		if (!@unlink($this->path)) {
			throw new NotPermittedException($this->getName());
		}
	}

	#[\Override]
	public function getMimeType(): string {
		$type = mime_content_type($this->path);
		return $type === false ? 'application/octet-stream' : $type;
	}

	#[\Override]
	public function read() {
		return @fopen($this->path, 'rb');
	}

	#[\Override]
	public function write() {
		return @fopen($this->path, 'wb');
	}
}
