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
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Tests\Support\App;

/**
 * Pages of the list of contactmomenten: server time of the service, with the names that the rows show.
 */
final readonly class Lists {
	private const PAGE = 50;

	private const FAR = 100_000;

	private const SMALL = 1000;

	/** @param int $rows how many the large store has */
	public function __construct(
		private App $large,
		private App $small,
		private int $rows,
	) {
	}

	/** @return list<Figure> */
	public function figures(): array {
		$far = min(self::FAR, intdiv($this->rows, 2));
		return [
			Figure::ratio(
				sprintf('first page of contactmomenten, %s rows against %s', number_format($this->rows), number_format(self::SMALL)),
				...Stopwatch::pair(fn () => self::first($this->large, $this->rows), fn () => self::first($this->small, self::SMALL)),
				most: 1.5,
			),
			Figure::ratio(
				sprintf('page reached by scrolling to row %s against page 1', number_format($far)),
				...Stopwatch::pair(fn () => self::from($this->large, $this->rows - $far), fn () => self::first($this->large, $this->rows)),
				most: 1.5,
			),
		];
	}

	/** Reads the first page of a store. */
	private static function first(App $app, int $rows): void {
		self::check($app->service(Lezer::class)->lijst(Soort::Contactmoment, ['limit' => self::PAGE]), $rows);
	}

	/** Reads the page, newest first, that begins with the contactmoment of this number. */
	private static function from(App $app, int $number): void {
		$before = Objects::contactmoment($number + 1, 1, 1)['sorteersleutel'];
		self::check($app->service(Lezer::class)->lijst(Soort::Contactmoment, ['limit' => self::PAGE, 'cursor' => is_string($before) ? 's:' . $before : '']), $number);
	}

	/** @param array{results: list<array<string, mixed>>, next: string|null} $page */
	private static function check(array $page, int $number): void {
		if (count($page['results']) !== self::PAGE || ($page['results'][0]['nummer'] ?? '') !== (string)$number) {
			throw new \RuntimeException('The list does not give the page asked for.');
		}
	}
}
