<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use OCP\DB\Exception;
use OCP\DB\IResult;
use OCP\DB\QueryBuilder\IQueryBuilder;

/**
 * The database.
 */
interface IDBConnection {
	/** @return IQueryBuilder */
	public function getQueryBuilder();

	/**
	 * @param array<array-key, mixed> $params
	 * @param array<array-key, mixed> $types
	 * @throws Exception
	 */
	public function executeQuery(string $sql, array $params = [], $types = []): IResult;

	/**
	 * @param string $sql
	 * @param array<array-key, mixed> $params
	 * @param array<array-key, mixed> $types
	 * @return int rows touched
	 * @throws Exception
	 */
	public function executeStatement($sql, array $params = [], array $types = []): int;

	/** @return void */
	public function beginTransaction(): void;

	/** @return bool */
	public function inTransaction(): bool;

	/** @throws Exception */
	public function commit(): void;

	/** @throws Exception */
	public function rollBack(): void;

	/** @return bool whether there is a table of this name (without prefix) */
	public function tableExists(string $table): bool;

	/** @return string text in which % and _ are meant as they stand */
	public function escapeLikeParameter(string $param): string;

	/** @return string such as "postgres" */
	public function getDatabaseProvider(): string;
}
