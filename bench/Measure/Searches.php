<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Bench\Measure;

use OCA\Klantcontact\Bench\Figure;
use OCA\Klantcontact\Bench\Stopwatch;
use OCA\Klantcontact\Bench\Store\Objects;
use OCA\Klantcontact\Service\Zoeken\Zoeker;
use OCA\Klantcontact\Store\Index\Fold;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Tests\Support\App;

/**
 * Looking up klanten: server time of the service, with rights, rows and the line in the history.
 */
final readonly class Searches {
	private const SMALL = 1000;

	private const FOUND = 25;

	private const BARE = 'SELECT rowid FROM kc_woorden_klant WHERE kc_woorden_klant MATCH ? ORDER BY rowid DESC LIMIT ' . self::FOUND;

	/**
	 * @param int $rows how many the large store has
	 * @param \PDO $bare the database of the large store
	 */
	public function __construct(
		private App $large,
		private App $small,
		private int $rows,
		private \PDO $bare,
	) {
	}

	/** @return list<Figure> */
	public function figures(): array {
		$statement = $this->bare->prepare(self::BARE);
		return [
			Figure::ratio(
				sprintf('klant by phone number, %s klanten against %s', number_format($this->rows), number_format(self::SMALL)),
				...Stopwatch::pair(
					fn (int $turn) => self::find($this->large, Objects::telefoon(self::klant($turn, $this->rows))),
					fn (int $turn) => self::find($this->small, Objects::telefoon(self::klant($turn, self::SMALL))),
				),
				most: 1.5,
			),
			Figure::ratio(
				sprintf('word search on klant name, %s klanten, against a bare FTS5 query', number_format($this->rows)),
				...Stopwatch::pair(
					fn (int $turn) => self::find($this->large, $this->words($turn)),
					function (int $turn) use ($statement): void {
						$statement->execute(['"' . implode('"* "', Fold::woorden($this->words($turn))) . '"*']);
						$statement->fetchAll(\PDO::FETCH_COLUMN);
					},
				),
				most: 2,
			),
		];
	}

	/** @return string first and last name of a klant, the same at the same turn */
	private function words(int $turn): string {
		[$voornaam, , $achternaam] = Objects::naam(self::klant($turn, $this->rows));
		return $voornaam . ' ' . $achternaam;
	}

	private static function klant(int $turn, int $rows): int {
		return 1 + crc32('turn' . $turn) % $rows;
	}

	private static function find(App $app, string $q): void {
		if ($app->service(Zoeker::class)->zoek(Soort::Klant, ['q' => $q])['results'] === []) {
			throw new \RuntimeException('The search does not find a klant that is there.');
		}
	}
}
