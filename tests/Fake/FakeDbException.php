<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

use OCP\DB\Exception;

/**
 * A failure of PostgreSQL as Nextcloud passes it on.
 */
final class FakeDbException extends Exception {
	/** The transaction is dead: an earlier statement failed in it. */
	public const ABORTED = '25P02';
	public const DEADLOCK = '40P01';
	public const TOO_LONG = '22001';
	public const NO_TABLE = '42P01';

	public function __construct(string $state, ?\Throwable $previous = null) {
		parent::__construct('An exception occurred while executing a query: SQLSTATE[' . $state . ']', 0, $previous);
	}
}
