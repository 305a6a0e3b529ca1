<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Sqlite;

use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Index\IndexRegels;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Schemas;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Json;

/**
 * The objects on SQLite: each as JSON, with a column for every property that is filtered or sorted on.
 */
final class SqliteStore implements ObjectStore {
	private readonly SqliteLijst $lijst;

	/** @var array<string, string> the statement that saves an object, by kind */
	private array $opslaan = [];

	/** @param int $weinig rows below which a list is rather sorted than walked through */
	public function __construct(
		private readonly Database $database,
		private readonly Zoekindex $index,
		private readonly Schemas $schemas,
		int $weinig = SqliteLijst::WEINIG,
	) {
		$this->lijst = new SqliteLijst($database, $schemas, $weinig);
	}

	#[\Override]
	public function get(Soort $soort, string $id): ?array {
		return $this->getMany($soort, [$id])[$id] ?? null;
	}

	#[\Override]
	public function getMany(Soort $soort, array $ids): array {
		$objecten = [];
		foreach ($this->lees($soort, 'id', $ids) as ['sleutel' => $id, 'object' => $object]) {
			$objecten[(string)$id] = $object;
		}
		return $objecten;
	}

	#[\Override]
	public function list(ListQuery $query): array {
		$rijen = $this->lijst->rijen($query);
		$plaatsen = array_flip($rijen);
		$objecten = [];
		foreach ($this->lees($query->soort, 'rowid', $rijen) as ['sleutel' => $rij, 'object' => $object]) {
			$objecten[$plaatsen[(int)$rij]] = $object;
		}
		ksort($objecten);
		return array_values($objecten);
	}

	#[\Override]
	public function count(ListQuery $query): int {
		return $this->lijst->tel($query);
	}

	#[\Override]
	public function save(Soort $soort, array $object): void {
		$params = ['id' => $object['id'] ?? null, 'data' => Json::schrijf($object)];
		if (!is_string($params['id']) || $params['id'] === '') {
			throw new \InvalidArgumentException('An object is stored under its id.');
		}
		foreach (array_keys($this->schemas->facetable($soort)) as $property) {
			$waarde = $object[$property] ?? null;
			$params['p_' . $property] = is_scalar($waarde) && !is_float($waarde) ? $waarde : null;
		}
		$this->database->execute($this->opslaan[$soort->value] ??= self::opslaan($soort, array_keys($params)), $params);
		$this->index->zet(IndexRegels::van($soort, $object));
	}

	#[\Override]
	public function delete(Soort $soort, string $id): void {
		if ($this->database->execute('DELETE FROM ' . SqliteSchema::tabel($soort) . ' WHERE id = :id', ['id' => $id]) === 1) {
			$this->index->verwijder($id);
		}
	}

	#[\Override]
	public function schema(Soort $soort): array {
		$schema = $this->schemas->schema($soort);
		$rijen = $this->database->query('SELECT property, waarden, basis FROM kc_enums WHERE soort = :soort', ['soort' => $soort->value]);
		foreach ($rijen as $rij) {
			$property = (string)$rij['property'];
			$meegeleverd = $schema['properties'][$property]['enum'] ?? [];
			// values that a newer version of the app brings come after the admin's own
			$nieuw = array_diff(self::teksten($meegeleverd), self::teksten(Json::lees((string)$rij['basis'])));
			$schema['properties'][$property]['enum'] = array_values(array_unique([...self::teksten(Json::lees((string)$rij['waarden'])), ...$nieuw]));
		}
		return $schema;
	}

	#[\Override]
	public function setEnum(Soort $soort, string $property, array $values): void {
		$meegeleverd = $this->schemas->schema($soort)['properties'][$property]['enum'] ?? null;
		if (!is_array($meegeleverd)) {
			throw new InvalidInput('This property has no list of values.', [$property => 'unknown']);
		}
		$this->database->execute(
			'INSERT INTO kc_enums (soort, property, waarden, basis) VALUES (:soort, :property, :waarden, :basis)
			ON CONFLICT (soort, property) DO UPDATE SET waarden = excluded.waarden, basis = excluded.basis',
			['soort' => $soort->value, 'property' => $property, 'waarden' => Json::schrijf($values), 'basis' => Json::schrijf($meegeleverd)],
		);
	}

	/**
	 * @param 'id'|'rowid' $kolom
	 * @param list<string>|list<int> $sleutels
	 * @return list<array{sleutel: string|int|float|bool|null, object: array<string, mixed>}> the objects found, in no order
	 */
	private function lees(Soort $soort, string $kolom, array $sleutels): array {
		$objecten = [];
		$rijen = $this->database->query(
			'SELECT ' . $kolom . ' AS sleutel, data FROM ' . SqliteSchema::tabel($soort) . ' WHERE ' . $kolom . ' IN (SELECT value FROM json_each(:sleutels))',
			['sleutels' => Json::schrijf($sleutels)],
		);
		foreach ($rijen as $rij) {
			/** @var array<string, mixed> $object */
			$object = Json::lees((string)$rij['data']);
			$objecten[] = ['sleutel' => $rij['sleutel'], 'object' => $object];
		}
		return $objecten;
	}

	/** @param list<string> $namen of the parameters: id, data, and "p_" with each property */
	private static function opslaan(Soort $soort, array $namen): string {
		$kolommen = array_map(static fn (string $naam): string => '"' . (str_starts_with($naam, 'p_') ? substr($naam, 2) : $naam) . '"', $namen);
		return sprintf(
			'INSERT INTO %s (%s) VALUES (:%s) ON CONFLICT (id) DO UPDATE SET %s',
			SqliteSchema::tabel($soort),
			implode(', ', $kolommen),
			implode(', :', $namen),
			implode(', ', array_map(static fn (string $kolom): string => $kolom . ' = excluded.' . $kolom, $kolommen)),
		);
	}

	/** @return list<string> */
	private static function teksten(mixed $waarden): array {
		return is_array($waarden) ? array_values(array_filter($waarden, is_string(...))) : [];
	}
}
