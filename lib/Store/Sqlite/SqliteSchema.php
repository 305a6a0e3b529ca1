<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Sqlite;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Store\Schemas;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\TableDefinitions;

/**
 * The tables of the SQLite file. Their fingerprint stands in the file's user_version: equal means that nothing needs doing.
 *
 * When it differs (a new file, a new version of the app) what is missing is added. Nothing is removed but an empty table that is described otherwise now.
 */
final class SqliteSchema {
	private const TYPES = ['string' => 'TEXT', 'text' => 'TEXT', 'bigint' => 'INTEGER', 'integer' => 'INTEGER', 'boolean' => 'INTEGER'];

	public function __construct(
		private readonly Schemas $schemas,
	) {
	}

	/** @return string the table of a kind's objects */
	public static function tabel(Soort $soort): string {
		return 'obj_' . $soort->value;
	}

	/** @return string the index that filters on a property and keeps the order of the sort key */
	public static function index(Soort $soort, string $property): string {
		return '"' . self::tabel($soort) . '_' . $property . '"';
	}

	/**
	 * Brings the file's tables up to date. Of several processes that come at once, one does the work and the others wait.
	 * After a failure the connection is not to be used: closing it undoes what was begun.
	 *
	 * @throws \PDOException|StoreUnavailable
	 */
	public function zorgVoor(\PDO $pdo): void {
		$versie = $this->versie();
		if (self::versieVan($pdo) === $versie) {
			return;
		}
		$pdo->exec('BEGIN EXCLUSIVE');
		if (self::versieVan($pdo) !== $versie) {
			$this->maak($pdo);
			$pdo->exec('PRAGMA user_version = ' . $versie);
		}
		$pdo->exec('COMMIT');
	}

	/** Changes with the register file, the own tables and the fixed SQL. */
	private function versie(): int {
		return max(1, crc32($this->schemas->bron() . serialize(TableDefinitions::alle()) . implode(';', SqliteSql::alle())) & 0x7FFFFFFF);
	}

	private static function versieVan(\PDO $pdo): int {
		$antwoord = $pdo->query('PRAGMA user_version');
		$versie = $antwoord === false ? false : $antwoord->fetchColumn();
		return is_int($versie) ? $versie : 0;
	}

	private function maak(\PDO $pdo): void {
		foreach (TableDefinitions::alle() as $naam => $tabel) {
			$kolommen = [];
			foreach ($tabel['kolommen'] as $kolom => $van) {
				$kolommen[$kolom] = self::TYPES[$van['type']] . (isset($van['auto']) ? ' PRIMARY KEY AUTOINCREMENT' : ($van['notnull'] ? ' NOT NULL' : ''));
			}
			$this->verwijderVerouderd($pdo, $naam, array_keys($kolommen));
			$auto = array_filter($tabel['kolommen'], static fn (array $kolom): bool => isset($kolom['auto']));
			$this->maakTabel($pdo, $naam, $kolommen, $auto === [] ? $tabel['sleutel'] : []);
			foreach ($tabel['indexen'] as $index => $van) {
				$pdo->exec(sprintf('CREATE %sINDEX IF NOT EXISTS %s ON %s (%s)', $van['uniek'] ? 'UNIQUE ' : '', $index, $naam, implode(', ', $van['kolommen'])));
			}
		}
		foreach (Soort::cases() as $soort) {
			$this->maakObjecten($pdo, $soort);
		}
		foreach (SqliteSql::alle() as $sql) {
			$pdo->exec($sql);
		}
	}

	/**
	 * A column that is no longer described could forbid every new row.
	 *
	 * @param list<string> $kolommen those described
	 */
	private function verwijderVerouderd(\PDO $pdo, string $tabel, array $kolommen): void {
		if (array_diff(self::kolommen($pdo, $tabel), $kolommen) === []) {
			return;
		}
		$rijen = $pdo->query('SELECT 1 FROM ' . $tabel . ' LIMIT 1');
		if ($rijen !== false && $rijen->fetchAll() === []) {
			$pdo->exec('DROP TABLE ' . $tabel);
		}
	}

	/** One column and one index for every property that is filtered or sorted on. */
	private function maakObjecten(\PDO $pdo, Soort $soort): void {
		$tabel = self::tabel($soort);
		$types = $this->schemas->facetable($soort);
		$kolommen = array_map(static fn (string $type): string => self::TYPES[$type] ?? 'TEXT', $types);
		$nieuw = $this->maakTabel($pdo, $tabel, ['id' => 'TEXT NOT NULL', ...$kolommen, 'data' => 'TEXT NOT NULL'], ['id']);
		foreach ($nieuw as $kolom) {
			$pdo->exec(sprintf('UPDATE %1$s SET "%2$s" = json_extract(data, \'$."%2$s"\')', $tabel, $kolom));
		}
		foreach (array_keys($types) as $property) {
			$pdo->exec(sprintf(
				'CREATE INDEX IF NOT EXISTS %s ON %s ("%s"%s)',
				self::index($soort, $property),
				$tabel,
				$property,
				$property === 'sorteersleutel' ? '' : ', sorteersleutel',
			));
		}
	}

	/**
	 * @param array<string, string> $kolommen name => type and constraint
	 * @param list<string> $sleutel primary key, where no column says so itself
	 * @return list<string> columns that were added to a table that was there
	 */
	private function maakTabel(\PDO $pdo, string $tabel, array $kolommen, array $sleutel): array {
		$delen = [];
		foreach ($kolommen as $kolom => $type) {
			$delen[] = '"' . $kolom . '" ' . $type;
		}
		if ($sleutel !== []) {
			$delen[] = 'PRIMARY KEY ("' . implode('", "', $sleutel) . '")';
		}
		$pdo->exec('CREATE TABLE IF NOT EXISTS ' . $tabel . ' (' . implode(', ', $delen) . ')');
		$nieuw = array_values(array_diff(array_keys($kolommen), self::kolommen($pdo, $tabel)));
		foreach ($nieuw as $kolom) {
			// SQLite wants a default where a column of a filled table may not be null
			$standaard = str_contains($kolommen[$kolom], 'NOT NULL') ? (str_starts_with($kolommen[$kolom], 'INTEGER') ? ' DEFAULT 0' : ' DEFAULT \'\'') : '';
			$pdo->exec(sprintf('ALTER TABLE %s ADD COLUMN "%s" %s%s', $tabel, $kolom, $kolommen[$kolom], $standaard));
		}
		return $nieuw;
	}

	/** @return list<string> columns of the table as it is; none when there is no table */
	private static function kolommen(\PDO $pdo, string $tabel): array {
		$info = $pdo->query('SELECT name FROM pragma_table_info(\'' . $tabel . '\')');
		/** @var list<string> $kolommen */
		$kolommen = $info === false ? [] : $info->fetchAll(\PDO::FETCH_COLUMN);
		return $kolommen;
	}
}
