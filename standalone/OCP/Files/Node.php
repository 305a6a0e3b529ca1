<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files;

/**
 * A file or folder of a user.
 */
interface Node {
	/** @return string */
	public function getName();

	/** @return bool */
	public function isReadable();
}
