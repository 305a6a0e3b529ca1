<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Sqlite;

use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Exception\TransactionAborted;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\Schemas;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Sorteersleutel;

/**
 * Finds the rows of a list page at a cost that does not grow with the table.
 *
 * Each property has an index that goes on in the order of the sort key. So one filter gives its page without sorting, and several values
 * of it are merged. Where conditions compete, a look of bounded cost into each one's index tells which leaves few rows.
 */
final class SqliteLijst {
	/** Below this many rows it is cheaper to fetch and sort them than to walk in order past those that do not match. */
	public const WEINIG = 2000;

	/** SQLite merges at most 500 parts; nobody ticks this many values. */
	private const TAKKEN_MAX = 100;

	public function __construct(
		private readonly Database $database,
		private readonly Schemas $schemas,
		private readonly int $weinig = self::WEINIG,
	) {
	}

	/**
	 * @return list<int> row numbers in the order asked
	 * @throws InvalidInput when a filter, range or order is unknown
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function rijen(ListQuery $query): array {
		$types = $this->schemas->facetable($query->soort);
		$voorwaarden = Voorwaarde::alle($query, $types);
		$order = ltrim($query->order, '-');
		isset($types[$order]) || throw Voorwaarde::onbekend($order);
		if ($query->after !== null && $order !== 'sorteersleutel') {
			throw new InvalidInput('Only a list in the order of its sort key can be continued after one.', ['after' => 'order']);
		}
		if (self::onmogelijk($query, $voorwaarden)) {
			return [];
		}
		$drijver = $query->ids === null ? $this->drijver($query->soort, $voorwaarden, $order) : null;
		$geordend = $order === 'sorteersleutel';
		$takken = $geordend ? self::takken($drijver, $voorwaarden) : [$voorwaarden];
		$selects = [];
		$params = ['limit' => $query->limit, 'offset' => $query->offset];
		foreach ($takken as $nr => $tak) {
			[$where, $takParams] = self::where($tak, 't' . $nr . '_');
			if ($query->after !== null) {
				$where .= ' AND sorteersleutel ' . ($query->order === $order ? '>' : '<') . ' :after';
				$params['after'] = $query->after;
			}
			$params += $takParams;
			$selects[] = 'SELECT o.rowid AS rij, ' . ($geordend ? '' : 'o."' . $order . '" AS eerst, ') . 'o.sorteersleutel AS dan FROM '
				. self::bron($query, SqliteSchema::index($query->soort, $drijver->kolom ?? $order)) . ' WHERE ' . $where;
		}
		$richting = $query->order === $order ? 'ASC' : 'DESC';
		$rijen = $this->database->query(
			implode(' UNION ALL ', $selects) . " ORDER BY " . ($geordend ? '' : "eerst $richting, ") . "dan $richting LIMIT :limit OFFSET :offset",
			$params + self::idParams($query),
		);
		return array_map(static fn (array $rij): int => (int)$rij['rij'], $rijen);
	}

	/**
	 * @return int how many rows match
	 * @throws InvalidInput when a filter or range is unknown
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function tel(ListQuery $query): int {
		$voorwaarden = Voorwaarde::alle($query, $this->schemas->facetable($query->soort));
		if (self::onmogelijk($query, $voorwaarden)) {
			return 0;
		}
		$drijver = $this->drijver($query->soort, $voorwaarden, null) ?? $voorwaarden[0] ?? null;
		$index = $drijver === null ? null : SqliteSchema::index($query->soort, $drijver->kolom);
		[$where, $params] = self::where($voorwaarden, 't');
		return (int)$this->database->query('SELECT count(*) AS n FROM ' . self::bron($query, $index) . ' WHERE ' . $where, $params + self::idParams($query))[0]['n'];
	}

	/**
	 * @param list<Voorwaarde> $voorwaarden
	 * @param string|null $order property the rows are wanted in the order of, null when in none
	 * @return Voorwaarde|null whose index to read; null for the index of the order
	 */
	private function drijver(Soort $soort, array $voorwaarden, ?string $order): ?Voorwaarde {
		// what the order's own index narrows, and a period that is a range of the sort key as well, need no index of their own
		$vanzelf = [$order, ...($order === 'sorteersleutel' ? [Sorteersleutel::basis($soort)] : [])];
		$kandidaten = array_values(array_filter($voorwaarden, static fn (Voorwaarde $een): bool => $een->waarden === null
			? !in_array($een->kolom, [...$vanzelf, 'sorteersleutel'], true)
			: $een->kolom !== $order));
		$filter = array_values(array_filter($kandidaten, static fn (Voorwaarde $een): bool => $een->waarden !== null))[0] ?? null;
		$geordend = $order === null || $order === 'sorteersleutel';
		if ($kandidaten === [] || (count($kandidaten) === 1 && $geordend && $filter !== null)) {
			return $filter;
		}
		$sleutels = array_values(array_filter($voorwaarden, static fn (Voorwaarde $een): bool => $een->kolom === 'sorteersleutel'));
		$beste = null;
		$minste = $this->weinig;
		foreach ($kandidaten as $kandidaat) {
			[$where, $params] = self::where([$kandidaat, ...$sleutels], 't');
			$aantal = (int)$this->database->query(
				'SELECT count(*) AS n FROM (SELECT 1 FROM ' . SqliteSchema::tabel($soort) . ' INDEXED BY ' . SqliteSchema::index($soort, $kandidaat->kolom) . ' WHERE ' . $where . ' LIMIT ' . $this->weinig . ')',
				$params,
			)[0]['n'];
			if ($aantal < $minste) {
				[$beste, $minste] = [$kandidaat, $aantal];
			}
		}
		return $beste ?? ($geordend ? $filter : null);
	}

	/**
	 * One part for each value of the driving filter: within a value the index has the order asked, and SQLite merges the parts.
	 *
	 * @param list<Voorwaarde> $voorwaarden
	 * @return non-empty-list<list<Voorwaarde>>
	 */
	private static function takken(?Voorwaarde $drijver, array $voorwaarden): array {
		$aantal = count($drijver->waarden ?? []);
		if ($drijver === null || $aantal < 2 || $aantal > self::TAKKEN_MAX) {
			return [$voorwaarden];
		}
		$rest = array_values(array_filter($voorwaarden, static fn (Voorwaarde $een): bool => $een !== $drijver));
		return array_map(static fn (int $nr): array => [$drijver->alleen($nr), ...$rest], range(0, $aantal - 1));
	}

	/** With ids each is looked up by its key; without, the given index is read. */
	private static function bron(ListQuery $query, ?string $index): string {
		$tabel = SqliteSchema::tabel($query->soort) . ' o';
		return $query->ids === null
			? $tabel . ($index === null ? '' : ' INDEXED BY ' . $index)
			: '(SELECT DISTINCT value FROM json_each(:ids)) j CROSS JOIN ' . $tabel . ' ON o.id = j.value';
	}

	/** @return array<string, string> */
	private static function idParams(ListQuery $query): array {
		return $query->ids === null ? [] : ['ids' => json_encode($query->ids, JSON_THROW_ON_ERROR)];
	}

	/** @param list<Voorwaarde> $voorwaarden */
	private static function onmogelijk(ListQuery $query, array $voorwaarden): bool {
		return $query->limit < 1 || $query->ids === [] || array_filter($voorwaarden, static fn (Voorwaarde $een): bool => $een->waarden === []) !== [];
	}

	/**
	 * @param list<Voorwaarde> $voorwaarden
	 * @param string $naam begin of the parameters' names
	 * @return array{string, array<string, string|int>} SQL and its parameters
	 */
	private static function where(array $voorwaarden, string $naam): array {
		$delen = ['1'];
		$params = [];
		foreach ($voorwaarden as $nr => $voorwaarde) {
			[$delen[], $eigen] = $voorwaarde->sql($naam . $nr);
			$params += $eigen;
		}
		return [implode(' AND ', $delen), $params];
	}
}
