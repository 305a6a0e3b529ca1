<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Files;

use OCA\Klantcontact\Standalone\Instance;
use OCP\Files\IAppData;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;
use OCP\Files\SimpleFS\ISimpleFolder;

/**
 * The app's files, in folders under appdata/ of the data folder.
 */
final readonly class AppData implements IAppData {
	private string $path;

	/** @param Instance $instance where the data are */
	public function __construct(Instance $instance) {
		$this->path = $instance->data . '/appdata';
	}

	#[\Override]
	public function getFolder(string $name): ISimpleFolder {
		$path = $this->path . '/' . Folder::safe($name);
		return is_dir($path) ? new Folder($path) : throw new NotFoundException($name);
	}

	#[\Override]
	public function getDirectoryListing(): array {
		return array_map(static fn (string $path): Folder => new Folder($path), array_values(array_filter(Folder::paths($this->path), is_dir(...))));
	}

	#[\Override]
	public function newFolder(string $name): ISimpleFolder {
		$path = $this->path . '/' . Folder::safe($name);
		if (!is_dir($path) && !@mkdir($path, 0o770, true) && !is_dir($path)) {
			throw new NotPermittedException($name);
		}
		return new Folder($path);
	}
}
