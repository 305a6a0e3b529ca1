<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\OpenRegister;

use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Index\Fold;
use OCA\Klantcontact\Store\Index\IndexRegel;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Zoekregels;

/**
 * The look-up index on PostgreSQL: words by its full text search, with prefixes.
 *
 * The words are folded already, so they become lexemes as they are: no dictionary and no parser of PostgreSQL sees them.
 */
final class PostgresZoekindex implements Zoekindex {
	/** The expression of the GIN index in PostgresExtras: to be written the same, or the index is not used. */
	public const LEXEMES = "array_to_tsvector(string_to_array(tekst, ' '))";

	/** PostgreSQL refuses lexemes of more than 2046 bytes. */
	private const WORD_MAX = 100;

	private readonly Zoekregels $regels;

	public function __construct(
		private readonly Database $database,
	) {
		$this->regels = new Zoekregels($database);
	}

	#[\Override]
	public function zet(IndexRegel $regel): void {
		$words = array_map(self::cut(...), explode(' ', $regel->tekst));
		$this->regels->zet(new IndexRegel($regel->soort, $regel->id, $regel->label, implode(' ', $words), $regel->sleutels));
	}

	#[\Override]
	public function verwijder(string $id): void {
		$this->regels->verwijder($id);
	}

	#[\Override]
	public function woorden(Soort $soort, string $q, int $limit, ?int $voor = null, bool $heel = false): array {
		$words = Fold::woorden($q);
		if ($words === []) {
			return [];
		}
		// Letters and digits only, so nothing in them can be an operator.
		$query = implode(' & ', array_map(static fn (string $word): string => "'" . self::cut($word) . ($heel ? "'" : "':*"), $words));
		$params = ['soort' => $soort->value, 'q' => $query, 'limit' => $limit] + ($voor === null ? [] : ['voor' => $voor]);
		$rows = $this->database->query(
			'SELECT rij, id FROM *PREFIX*kc_zoek WHERE soort = :soort AND ' . self::LEXEMES . ' @@ CAST(:q AS tsquery)'
			. ($voor === null ? '' : ' AND rij < :voor') . ' ORDER BY rij DESC LIMIT :limit',
			$params,
		);
		return array_map(static fn (array $row): array => ['rij' => (int)$row['rij'], 'id' => (string)$row['id']], $rows);
	}

	#[\Override]
	public function sleutel(Soort $soort, string $type, string $waarde, int $limit): array {
		return $this->regels->sleutel($soort, $type, $waarde, $limit);
	}

	#[\Override]
	public function labels(array $ids): array {
		return $this->regels->labels($ids);
	}

	private static function cut(string $word): string {
		return mb_substr($word, 0, self::WORD_MAX, 'UTF-8');
	}
}
