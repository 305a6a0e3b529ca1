<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files;

/**
 * A folder of a user.
 */
interface Folder extends Node {
	/**
	 * @param string $path relative to this folder
	 * @return Node
	 * @throws NotFoundException
	 * @throws NotPermittedException
	 * @throws InvalidPathException for a path that no file system takes: Nextcloud does, though its own comment does not say so
	 */
	public function get($path);
}
