<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Sqlite;

use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Index\Fold;
use OCA\Klantcontact\Store\Index\IndexRegel;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Zoekregels;

/**
 * The look-up index on SQLite: words in FTS5, which triggers on kc_zoek keep right.
 */
final class SqliteZoekindex implements Zoekindex {
	/** More words than anybody types; FTS5 has a largest depth for its questions. */
	private const WOORDEN_MAX = 50;

	private readonly Zoekregels $regels;

	public function __construct(
		private readonly Database $database,
	) {
		$this->regels = new Zoekregels($database);
	}

	#[\Override]
	public function zet(IndexRegel $regel): void {
		$this->regels->zet($regel);
	}

	#[\Override]
	public function verwijder(string $id): void {
		$this->regels->verwijder($id);
	}

	#[\Override]
	public function woorden(Soort $soort, string $q, int $limit, ?int $voor = null, bool $heel = false): array {
		$woorden = array_slice(Fold::woorden($q), 0, self::WOORDEN_MAX);
		if ($woorden === []) {
			return [];
		}
		$index = SqliteSql::woordindex($soort);
		$rijen = $this->database->query(
			"SELECT z.rij, z.id FROM $index w JOIN kc_zoek z ON z.rij = w.rowid
			WHERE w.$index MATCH :vraag AND w.rowid < :voor ORDER BY w.rowid DESC LIMIT :limit",
			['vraag' => implode(' ', array_map(static fn (string $woord): string => '"' . $woord . ($heel ? '"' : '"*'), $woorden)), 'voor' => $voor ?? PHP_INT_MAX, 'limit' => $limit],
		);
		return array_map(static fn (array $rij): array => ['rij' => (int)$rij['rij'], 'id' => (string)$rij['id']], $rijen);
	}

	#[\Override]
	public function sleutel(Soort $soort, string $type, string $waarde, int $limit): array {
		return $this->regels->sleutel($soort, $type, $waarde, $limit);
	}

	#[\Override]
	public function labels(array $ids): array {
		return $this->regels->labels($ids);
	}
}
