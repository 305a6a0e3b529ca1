<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB;

/**
 * Rows that a query found.
 */
interface IResult {
	/** @return bool */
	public function closeCursor(): bool;

	/** @return mixed the next row, false after the last */
	public function fetch(int $fetchMode = \PDO::FETCH_ASSOC);

	/** @return array<array-key, mixed> all rows */
	public function fetchAll(int $fetchMode = \PDO::FETCH_ASSOC): array;

	/** @return mixed the first column of the next row */
	public function fetchOne();

	/** @return int */
	public function rowCount(): int;
}
