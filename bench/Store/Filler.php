<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Bench\Store;

use OCA\Klantcontact\Store\Index\IndexRegels;
use OCA\Klantcontact\Store\Schemas;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Sqlite\SqliteSchema;

/**
 * Fills a new SQLite file with many objects: prepared statements, and every index made once at the end.
 *
 * What a row holds is what SqliteStore writes: the object, its columns, its revision, its entry in the look-up index.
 */
final class Filler {
	/** @var array<string, \PDOStatement> by SQL */
	private array $statements = [];

	private int $rij = 0;

	public function __construct(
		private readonly \PDO $pdo,
		private readonly Schemas $schemas,
	) {
		$pdo->exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000; PRAGMA temp_store = MEMORY');
	}

	/**
	 * @param int $rows contactmomenten, and as many klanten
	 * @param (callable(string): void) $progress told what is being done
	 */
	public function fill(int $rows, callable $progress): void {
		$zaken = max(10, intdiv($rows, 100));
		$later = $this->takeAway();
		$this->pdo->exec('BEGIN');
		$progress('klanten');
		for ($nr = 1; $nr <= $rows; $nr++) {
			$this->add(Soort::Klant, Objects::klant($nr));
		}
		$progress('zaken');
		for ($nr = 1; $nr <= $zaken; $nr++) {
			$this->add(Soort::Zaak, Objects::zaak($nr, $rows));
		}
		$progress('contactmomenten');
		for ($nr = 1; $nr <= $rows; $nr++) {
			$this->add(Soort::Contactmoment, Objects::contactmoment($nr, $rows, $zaken));
		}
		foreach (['contactmoment' => $rows, 'klant' => $rows, 'betrokkene' => $rows, 'zaak-2016' => $zaken] as $reeks => $laatste) {
			$this->run('INSERT INTO kc_nummers (reeks, laatste) VALUES (?, ?)', [$reeks, $laatste]);
		}
		$this->pdo->exec('COMMIT');
		$progress('word indexes');
		foreach ([Soort::Klant, Soort::Zaak, Soort::Contactmoment] as $soort) {
			$index = 'kc_woorden_' . $soort->value;
			$this->pdo->exec("INSERT INTO $index (rowid, tekst) SELECT rij, tekst FROM kc_zoek WHERE soort = '{$soort->value}' ORDER BY rij");
			$this->pdo->exec("INSERT INTO $index ($index) VALUES ('optimize')");
		}
		$progress('indexes');
		foreach ($later as $sql) {
			$this->pdo->exec($sql);
		}
	}

	/** @return list<string> SQL that brings back the indexes and triggers that are dropped here */
	private function takeAway(): array {
		$found = $this->pdo->query("SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL");
		/** @var list<array{type: string, name: string, sql: string}> $rows */
		$rows = $found === false ? [] : $found->fetchAll(\PDO::FETCH_ASSOC);
		foreach ($rows as $row) {
			$this->pdo->exec('DROP ' . $row['type'] . ' "' . $row['name'] . '"');
		}
		return array_column($rows, 'sql');
	}

	/** @param array<string, mixed> $object */
	private function add(Soort $soort, array $object): void {
		$values = ['id' => $object['id'], 'data' => json_encode($object, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR)];
		foreach (array_keys($this->schemas->facetable($soort)) as $property) {
			$value = $object[$property] ?? null;
			$values[$property] = is_bool($value) ? (int)$value : $value;
		}
		$columns = '"' . implode('", "', array_keys($values)) . '"';
		$this->run('INSERT INTO ' . SqliteSchema::tabel($soort) . " ($columns) VALUES (" . rtrim(str_repeat('?, ', count($values)), ', ') . ')', array_values($values));
		$this->run('INSERT INTO kc_revisies (id, soort, revisie) VALUES (?, ?, 1)', [$object['id'], $soort->value]);
		$entry = IndexRegels::van($soort, $object);
		$rij = ++$this->rij;
		$this->run('INSERT INTO kc_zoek (rij, id, soort, label, tekst) VALUES (?, ?, ?, ?, ?)', [$rij, $entry->id, $soort->value, $entry->label, $entry->tekst]);
		foreach ($entry->sleutels as $sleutel) {
			$this->run('INSERT INTO kc_sleutels (soort, type, waarde, rij) VALUES (?, ?, ?, ?)', [$soort->value, $sleutel['type'], $sleutel['waarde'], $rij]);
		}
	}

	/** @param list<mixed> $values */
	private function run(string $sql, array $values): void {
		($this->statements[$sql] ??= $this->pdo->prepare($sql))->execute($values);
	}
}
