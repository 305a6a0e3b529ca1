<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\OpenRegister;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Exception\TransactionAborted;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Soort;

/**
 * The tables in which OpenRegister keeps our objects, and the indexes that it leaves out.
 *
 * OpenRegister looks every object up by four columns and indexes two of them: without the others a save at a
 * million objects takes eighteen times as long.
 */
final class ObjectTables {
	private const COLUMNS = ['_slug', '_uri'];

	public function __construct(
		private readonly OpenRegister $openRegister,
		private readonly LiveSchemas $schemas,
		private readonly Database $database,
		private readonly Errors $errors,
	) {
	}

	/**
	 * Asks for nothing, in a way that fails when the list of these objects would have failed too.
	 *
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function probe(Soort $soort): void {
		$this->database->query('SELECT 1 AS alive FROM *PREFIX*' . $this->name($soort) . ' WHERE 1 = 0');
	}

	/**
	 * Makes what is missing: the table of each kind, and its indexes.
	 *
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function ensure(): void {
		foreach (Soort::cases() as $soort) {
			$this->errors->guard(fn (): bool => $this->openRegister->tables()->ensureTableForRegisterSchema(
				register: $this->schemas->register(), schema: $this->schemas->schema($soort),
			));
			foreach (self::COLUMNS as $column) {
				$this->database->execute('CREATE INDEX IF NOT EXISTS ' . $this->index($soort, $column) . ' ON *PREFIX*' . $this->name($soort) . ' (' . $column . ')');
			}
		}
	}

	/**
	 * @return list<string> names of the indexes that are not there
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function missingIndexes(): array {
		$missing = [];
		foreach (Soort::cases() as $soort) {
			$definitions = array_column($this->database->query(
				'SELECT indexdef FROM pg_indexes WHERE tablename = :tablename', ['tablename' => $this->fullName($soort)],
			), 'indexdef');
			foreach (self::COLUMNS as $column) {
				$pattern = '/ USING btree \("?' . $column . '"?\)/';
				if (preg_grep($pattern, array_map('strval', $definitions)) === []) {
					$missing[] = $this->index($soort, $column);
				}
			}
		}
		return $missing;
	}

	/** @return string without the prefix of this Nextcloud */
	private function name(Soort $soort): string {
		return $this->errors->guard(fn (): string => $this->openRegister->tables()->getTableNameForRegisterSchema(
			register: $this->schemas->register(), schema: $this->schemas->schema($soort),
		));
	}

	/** @return string with the prefix; OpenRegister itself knows no other than Nextcloud's own */
	private function fullName(Soort $soort): string {
		return 'oc_' . $this->name($soort);
	}

	private function index(Soort $soort, string $column): string {
		return 'kc_' . $this->schemas->schemaId($soort) . $column . '_idx';
	}
}
