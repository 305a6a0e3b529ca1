<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB;

/**
 * A failure of the database.
 */
class Exception extends \Exception {
	public const REASON_CONNECTION_LOST = 1;
	public const REASON_CONSTRAINT_VIOLATION = 2;
	public const REASON_DEADLOCK = 5;
	public const REASON_SERVER = 12;
	public const REASON_UNIQUE_CONSTRAINT_VIOLATION = 14;
	public const REASON_LOCK_WAIT_TIMEOUT = 15;

	/** @return int|null one of the REASON_ constants, null when unknown */
	public function getReason(): ?int {
		return null;
	}
}
