<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract;

use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Lists: filters, ranges, order, seek, offset, ids and count.
 */
abstract class ListContract extends StoreContract {
	#[TestDox('ZAA-08 newest first by when it took place, ties by registration')]
	public function testDefaultOrder(): void {
		$this->bewaar(
			Soort::Contactmoment,
			Voorbeeld::contactmoment(3, ['plaatsgevondenOp' => Voorbeeld::moment(10)]),
			Voorbeeld::contactmoment(1, ['plaatsgevondenOp' => Voorbeeld::moment(10)]),
			Voorbeeld::contactmoment(4, ['plaatsgevondenOp' => Voorbeeld::moment(5)]),
			Voorbeeld::contactmoment(2, ['plaatsgevondenOp' => Voorbeeld::moment(20)]),
		);

		self::assertSame(['2', '3', '1', '4'], $this->nummers());
		self::assertSame(['4', '1', '3', '2'], $this->nummers(order: 'sorteersleutel'));
		self::assertSame(['2', '3'], $this->nummers(limit: 2));
		self::assertSame(['2', '3', '1', '4'], array_column($this->fixture->opnieuw()->store()->list(new ListQuery(Soort::Contactmoment)), 'nummer'));
	}

	#[TestDox('ZAA-08 seeking meets every row once, in both directions, over ties')]
	public function testSeek(): void {
		$objecten = array_map(static fn (int $nr): array => Voorbeeld::contactmoment($nr, ['plaatsgevondenOp' => Voorbeeld::moment(intdiv($nr, 4)), 'kanaal' => $nr % 3 === 0 ? 'balie' : 'telefoon']), range(1, 23));
		$this->bewaar(Soort::Contactmoment, ...$objecten);
		$oplopend = array_map(strval(...), range(1, 23));
		$balie = array_map(strval(...), range(3, 21, 3));

		self::assertSame($oplopend, $this->doorlopen('sorteersleutel', []));
		self::assertSame(array_reverse($oplopend), $this->doorlopen('-sorteersleutel', []));
		self::assertSame($balie, $this->doorlopen('sorteersleutel', ['kanaal' => 'balie']));
		self::assertSame(array_reverse($oplopend), $this->doorlopen('-sorteersleutel', ['kanaal' => ['balie', 'telefoon']]));
	}

	#[TestDox('ZAA-09 filters: one value, several values, several properties, yes or no; absent matches nothing')]
	public function testFilters(): void {
		$klant = Voorbeeld::id(Soort::Klant, 7);
		$this->bewaar(
			Soort::Contactmoment,
			Voorbeeld::contactmoment(1, ['klant' => $klant]),
			Voorbeeld::contactmoment(2, ['klant' => $klant, 'kanaal' => 'balie', 'vertrouwelijk' => true]),
			Voorbeeld::contactmoment(3, ['kanaal' => 'brief', 'medewerker' => 'petra', 'soort' => 'klacht']),
			Voorbeeld::contactmoment(4, ['kanaal' => 'balie', 'medewerker' => 'petra']),
		);

		self::assertSame(['2', '1'], $this->nummers(['klant' => $klant]));
		self::assertSame(['4', '3', '2'], $this->nummers(['kanaal' => ['balie', 'brief']]));
		self::assertSame(['4'], $this->nummers(['kanaal' => ['balie'], 'medewerker' => 'petra']));
		self::assertSame(['4', '2', '1'], $this->nummers(['kanaal' => ['balie', 'telefoon'], 'medewerker' => ['petra', 'jan']]));
		self::assertSame(['2'], $this->nummers(['vertrouwelijk' => true]));
		self::assertSame(['4', '3', '1'], $this->nummers(['vertrouwelijk' => false]));
		self::assertSame([], $this->nummers(['kanaal' => 'Balie']));
		self::assertSame([], $this->nummers(['kanaal' => []]));
		self::assertSame([], $this->nummers(['zaak' => '']));
	}

	#[TestDox('ZAA-09 a period holds its first moment and not its last, with and without filters')]
	public function testRanges(): void {
		$this->bewaar(Soort::Contactmoment, ...array_map(static fn (int $nr): array => Voorbeeld::contactmoment($nr, ['kanaal' => $nr % 2 === 0 ? 'balie' : 'brief', 'geregistreerdOp' => Voorbeeld::moment(100 - $nr)]), range(1, 6)));
		$periode = static fn (?int $van, ?int $tot): array => array_filter(['van' => $van === null ? null : Voorbeeld::moment($van), 'tot' => $tot === null ? null : Voorbeeld::moment($tot)], is_string(...));

		self::assertSame(['4', '3', '2'], $this->nummers(ranges: ['plaatsgevondenOp' => $periode(2, 5)]));
		self::assertSame(['6', '5'], $this->nummers(ranges: ['plaatsgevondenOp' => $periode(5, null)]));
		self::assertSame(['1'], $this->nummers(ranges: ['plaatsgevondenOp' => $periode(null, 2)]));
		self::assertSame(['4', '2'], $this->nummers(['kanaal' => 'balie'], ['plaatsgevondenOp' => $periode(2, 5)]));
		self::assertSame(['2', '3', '4'], $this->nummers(ranges: ['plaatsgevondenOp' => $periode(2, 5)], order: 'plaatsgevondenOp'));
		self::assertSame(['6', '5'], $this->nummers(ranges: ['geregistreerdOp' => $periode(94, 96)]));
		self::assertSame([], $this->nummers(ranges: ['plaatsgevondenOp' => $periode(5, 2)]));
		self::assertSame(['6', '5', '4', '3', '2', '1'], $this->nummers(ranges: ['plaatsgevondenOp' => []]));
	}

	#[TestDox('ZAA-09 any facetable property orders, ties in the order of the sort key, pages by offset')]
	public function testOrderAndOffset(): void {
		$this->bewaar(Soort::Contactmoment, ...array_map(static fn (int $nr): array => Voorbeeld::contactmoment($nr, ['medewerker' => ['jan', 'petra', 'fatima'][$nr % 3]]), range(1, 7)));

		self::assertSame(['2', '5', '3', '6', '1', '4', '7'], $this->nummers(order: 'medewerker'));
		self::assertSame(['7', '4', '1', '6', '3', '5', '2'], $this->nummers(order: '-medewerker'));
		self::assertSame(['3', '6', '1'], $this->nummers(order: 'medewerker', limit: 3, offset: 2));
		self::assertSame(['7'], $this->nummers(order: 'medewerker', limit: 3, offset: 6));
		self::assertSame(['6', '3'], $this->nummers(['medewerker' => 'jan'], order: '-plaatsgevondenOp'));
	}

	#[TestDox('ZAA-05 a list of ids is one more condition')]
	public function testIds(): void {
		$this->bewaar(Soort::Contactmoment, ...array_map(static fn (int $nr): array => Voorbeeld::contactmoment($nr, ['kanaal' => $nr % 2 === 0 ? 'balie' : 'brief']), range(1, 6)));
		$ids = array_map(static fn (int $nr): string => Voorbeeld::id(Soort::Contactmoment, $nr), [2, 5, 3, 5, 99]);

		self::assertSame(['5', '3', '2'], $this->nummers(ids: $ids));
		self::assertSame(['5', '3'], $this->nummers(['kanaal' => ['brief']], ids: $ids));
		self::assertSame(['2'], $this->nummers(order: 'sorteersleutel', ids: $ids, limit: 1));
		self::assertSame([], $this->nummers(ids: []));
		self::assertSame(2, $this->fixture->store()->count(new ListQuery(Soort::Contactmoment, ['kanaal' => 'brief'], ids: $ids)));
	}

	/** @return iterable<string, array{ListQuery}> */
	public static function onbekend(): iterable {
		yield 'filter' => [new ListQuery(Soort::Contactmoment, filters: ['status' => 'open'])];
		yield 'filter on what is not facetable' => [new ListQuery(Soort::Klant, filters: ['bsn' => '999990019'])];
		yield 'filter that is SQL' => [new ListQuery(Soort::Klant, filters: ['naam" OR 1=1 --' => 'x'])];
		yield 'range' => [new ListQuery(Soort::Contactmoment, ranges: ['status' => ['van' => '2026']])];
		yield 'order' => [new ListQuery(Soort::Contactmoment, order: '-onderwerp')];
		yield 'seek in another order' => [new ListQuery(Soort::Contactmoment, order: 'kanaal', after: 'x')];
	}

	#[TestDox('an unknown filter, range or order is refused, never ignored')]
	#[DataProvider('onbekend')]
	public function testUnknown(ListQuery $query): void {
		$this->expectException(InvalidInput::class);

		$this->fixture->store()->list($query);
	}

	#[TestDox('ZAA-16 the count is that of the filters, whatever limit, order and position')]
	public function testCount(): void {
		$this->bewaar(Soort::Contactmoment, ...array_map(static fn (int $nr): array => Voorbeeld::contactmoment($nr, ['kanaal' => ['balie', 'brief', 'telefoon'][$nr % 3]]), range(1, 10)));
		$store = $this->fixture->store();

		self::assertSame(10, $store->count(new ListQuery(Soort::Contactmoment, limit: 2)));
		self::assertSame(10, $store->count(new ListQuery(Soort::Contactmoment, after: Voorbeeld::moment(5))));
		self::assertSame(3, $store->count(new ListQuery(Soort::Contactmoment, ['kanaal' => 'balie'], order: 'kanaal', offset: 9)));
		self::assertSame(7, $store->count(new ListQuery(Soort::Contactmoment, ['kanaal' => ['brief', 'telefoon']])));
		self::assertSame(2, $store->count(new ListQuery(Soort::Contactmoment, ['kanaal' => 'brief'], ['plaatsgevondenOp' => ['van' => Voorbeeld::moment(2), 'tot' => Voorbeeld::moment(8)]])));
		self::assertSame(0, $store->count(new ListQuery(Soort::Klant)));
		$this->expectException(InvalidInput::class);
		$store->count(new ListQuery(Soort::Contactmoment, ['bestaatNiet' => 'x']));
	}

	/**
	 * @param array<string, string|bool|list<string>> $filters
	 * @param array<string, array{van?: string, tot?: string}> $ranges
	 * @param list<string>|null $ids
	 * @return list<mixed> numbers of the contactmomenten found
	 */
	private function nummers(array $filters = [], array $ranges = [], string $order = '-sorteersleutel', int $limit = 20, int $offset = 0, ?array $ids = null): array {
		return array_column($this->fixture->store()->list(new ListQuery(Soort::Contactmoment, $filters, $ranges, $order, $limit, null, $offset, $ids)), 'nummer');
	}

	/**
	 * @param array<string, string|list<string>> $filters
	 * @return list<mixed> numbers met when paging to the end
	 */
	private function doorlopen(string $order, array $filters): array {
		$nummers = [];
		$after = null;
		do {
			$pagina = $this->fixture->store()->list(new ListQuery(Soort::Contactmoment, $filters, order: $order, limit: 5, after: $after));
			$nummers = [...$nummers, ...array_column($pagina, 'nummer')];
			$laatste = $pagina[count($pagina) - 1]['sorteersleutel'] ?? null;
			$after = is_string($laatste) ? $laatste : null;
		} while (count($pagina) === 5 && count($nummers) < 100);
		return $nummers;
	}
}
