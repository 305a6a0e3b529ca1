<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract;

use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * The look-up index, as the store fills it: words, exact keys, labels.
 */
abstract class ZoekindexContract extends StoreContract {
	private const NAMEN = [
		1 => 'K. van Deurne',
		2 => 'Çağla Öztürk',
		3 => 'Jansen-de Vries',
		4 => 'Stichting \'t Hart OR Ziel',
		5 => 'Bakkerij Van den Berg B.V.',
	];

	#[\Override]
	protected function setUp(): void {
		parent::setUp();
		$this->bewaar(Soort::Klant, ...array_map(static fn (int $nr): array => Voorbeeld::klant($nr, ['naam' => self::NAMEN[$nr]]), array_keys(self::NAMEN)));
	}

	/** @return iterable<string, array{string, list<int>}> */
	public static function vragen(): iterable {
		yield 'one word' => ['deurne', [1]];
		yield 'begin of a word' => ['deu', [1]];
		yield 'one letter' => ['d', [5, 3, 1]];
		yield 'not in the middle of a word' => ['eurne', []];
		yield 'any order' => ['deurne van', [1]];
		yield 'begins of several words' => ['deu va', [1]];
		yield 'all must match' => ['deurne berg', []];
		yield 'newest registered first' => ['van', [5, 1]];
		yield 'capitals' => ['DEURNE', [1]];
		yield 'accents left out' => ['caglA oztURK', [2]];
		yield 'accents typed' => ['öztürk', [2]];
		yield 'accents composed of two' => ["o\u{308}ztu\u{308}rk", [2]];
		yield 'accents where there are none' => ['dèürñé', [1]];
		yield 'hyphen' => ['jansen-de', [3]];
		yield 'part after a hyphen' => ['vries', [3]];
		yield 'apostrophe' => ['\'t hart', [4]];
		yield 'dots' => ['b.v.', [5]];
		yield 'the same word twice' => ['deurne deurne', [1]];
		yield 'nothing' => ['', []];
		yield 'spaces only' => [" \t\n", []];
		yield 'punctuation only' => ['"*()^-', []];
		yield 'quote' => ['"deurne', [1]];
		yield 'two quotes' => ['""deurne""', [1]];
		yield 'star' => ['deu*', [1]];
		yield 'operator as a word' => ['hart OR ziel', [4]];
		yield 'operator is not obeyed' => ['deurne OR hart', []];
		yield 'negation is not obeyed' => ['van NOT deurne', []];
		yield 'column filter is not obeyed' => ['tekst:deurne', []];
		yield 'near is not obeyed' => ['NEAR(van deurne)', []];
		yield 'tsquery operators' => ['deurne & van | hart:*', []];
		yield 'colon star' => ['deurne:*', [1]];
		yield 'sql' => ['\'; DROP TABLE kc_zoek; --', []];
		yield 'percent' => ['%', []];
		yield 'broken UTF-8' => ["deurne\xff", [1]];
		yield 'backslash' => ['deurne\\', [1]];
		yield 'very many words' => [str_repeat('deurne van ', 500), [1]];
		yield 'very long word' => [str_repeat('a', 10_000), []];
	}

	/** @param list<int> $verwacht */
	#[TestDox('ZAA-25 words are found in any order, case and accents, and nothing typed is an operator')]
	#[DataProvider('vragen')]
	public function testWords(string $q, array $verwacht): void {
		$gevonden = array_column($this->fixture->index()->woorden(Soort::Klant, $q, 10), 'id');

		self::assertSame(array_map(static fn (int $nr): string => Voorbeeld::id(Soort::Klant, $nr), $verwacht), $gevonden);
	}

	#[TestDox('ZAA-25 whole words only, when asked for')]
	public function testWholeWords(): void {
		$heel = fn (string $q): array => array_column($this->fixture->index()->woorden(Soort::Klant, $q, 10, null, true), 'id');

		self::assertSame([Voorbeeld::id(Soort::Klant, 1)], $heel('deurne van'));
		self::assertSame([], $heel('deu'));
		self::assertSame([], $heel('deurne va'));
	}

	#[TestDox('ZAA-25 every begin of a long word finds it, one letter more finds nothing')]
	public function testBegins(): void {
		$woord = 'Tietjerkstradeelsterweg';
		$this->bewaar(Soort::Klant, Voorbeeld::klant(6, ['bezoekadres' => ['straat' => $woord]]));

		for ($lengte = 1; $lengte <= strlen($woord); $lengte++) {
			self::assertContains(Voorbeeld::id(Soort::Klant, 6), array_column($this->fixture->index()->woorden(Soort::Klant, substr($woord, 0, $lengte), 9), 'id'));
		}
		self::assertSame([], $this->fixture->index()->woorden(Soort::Klant, $woord . 's', 9));
	}

	#[TestDox('words: limit, going on after a row, kinds apart')]
	public function testPaging(): void {
		$this->bewaar(Soort::Zaak, Voorbeeld::zaak(1, ['omschrijving' => 'Van harte']));
		$index = $this->fixture->index();

		$eerste = $index->woorden(Soort::Klant, 'van', 1);
		self::assertSame([Voorbeeld::id(Soort::Klant, 5)], array_column($eerste, 'id'));
		$tweede = $index->woorden(Soort::Klant, 'van', 1, $eerste[0]['rij']);
		self::assertSame([Voorbeeld::id(Soort::Klant, 1)], array_column($tweede, 'id'));
		self::assertSame([], $index->woorden(Soort::Klant, 'van', 1, $tweede[0]['rij']));
		self::assertSame([Voorbeeld::id(Soort::Zaak, 1)], array_column($index->woorden(Soort::Zaak, 'van', 9), 'id'));
	}

	#[TestDox('a changed object is found by what it is now, at its old place')]
	public function testChange(): void {
		$this->bewaar(Soort::Klant, Voorbeeld::klant(1, ['naam' => 'K. van Dokkum', 'bsn' => '999990019']));
		$index = $this->fixture->opnieuw()->index();
		$id = static fn (int $nr): string => Voorbeeld::id(Soort::Klant, $nr);

		self::assertSame([], $index->woorden(Soort::Klant, 'deurne', 9));
		self::assertSame([$id(1)], array_column($index->woorden(Soort::Klant, 'dokkum', 9), 'id'));
		self::assertSame([$id(5), $id(1)], array_column($index->woorden(Soort::Klant, 'van', 9), 'id'));
		self::assertSame([$id(1) => 'K. van Dokkum'], $index->labels([$id(1)]));
		$this->bewaar(Soort::Klant, Voorbeeld::klant(1, ['naam' => 'K. van Dokkum', 'bsn' => '999993264']));
		self::assertSame([], $index->sleutel(Soort::Klant, 'bsn', '999990019', 9));
		self::assertSame([$id(1)], $index->sleutel(Soort::Klant, 'bsn', '999993264', 9));
	}

	#[TestDox('a removed entry is found by nothing')]
	public function testRemove(): void {
		$index = $this->fixture->index();
		$id = Voorbeeld::id(Soort::Klant, 1);

		$this->fixture->database()->transaction(static function () use ($index, $id): void {
			$index->verwijder($id);
			$index->verwijder($id);
		});

		self::assertSame([], $index->woorden(Soort::Klant, 'deurne', 9));
		self::assertSame([], $index->sleutel(Soort::Klant, 'nummer', '1', 9));
		self::assertSame([], $index->labels([$id]));
	}

	/** @return iterable<string, array{string, string}> */
	public static function sleutels(): iterable {
		yield 'phone as stored' => ['telefoon', '06-12 34 56 78'];
		yield 'phone E.164' => ['telefoon', '+31612345678'];
		yield 'phone with trunk zero' => ['telefoon', '+31 (0)6 12345678'];
		yield 'phone with 00' => ['telefoon', '0031 6 1234 5678'];
		yield 'second phone' => ['telefoon', '+32 2 555 12 12'];
		yield 'e-mail in capitals' => ['email', 'KAREL@example.ORG '];
		yield 'BSN' => ['bsn', '999990019'];
		yield 'KvK' => ['kvk', '90001354'];
		yield 'vestiging' => ['vestiging', '990000996048'];
		yield 'RSIN' => ['rsin', '999993264'];
		yield 'number' => ['nummer', '77'];
		yield 'address' => ['adres', '9823SG 23'];
		yield 'address as one word' => ['adres', '9823sg23a'];
		yield 'second address' => ['adres', '9821 ST 12'];
		yield 'birth date' => ['geboortedatum', '1980-02-29'];
	}

	#[TestDox('EMP-14 the households of a person are found by her id, several a person and several persons a household')]
	public function testMembers(): void {
		$id = static fn (int $i): string => Voorbeeld::id(Soort::Klant, $i);
		$this->bewaar(Soort::Klant, Voorbeeld::klant(11, ['soort' => 'huishouden', 'leden' => [['klant' => $id(1), 'rol' => 'partner'], ['klant' => $id(2)]]]));
		$this->bewaar(Soort::Klant, Voorbeeld::klant(12, ['soort' => 'bedrijf', 'leden' => [['klant' => $id(1)]]]));
		$index = $this->fixture->index();

		self::assertSame([$id(12), $id(11)], $index->sleutel(Soort::Klant, 'lid', $id(1), 9));
		self::assertSame([$id(11)], $index->sleutel(Soort::Klant, 'lid', $id(2), 9));
		$this->bewaar(Soort::Klant, Voorbeeld::klant(11, ['soort' => 'huishouden', 'leden' => [['klant' => $id(1)]]]));
		self::assertSame([], $index->sleutel(Soort::Klant, 'lid', $id(2), 9));
	}

	#[TestDox('ZAA-25 an exact key finds its klant in any notation')]
	#[DataProvider('sleutels')]
	public function testKeys(string $type, string $waarde): void {
		$this->bewaar(Soort::Klant, Voorbeeld::klant(77, [
			'digitaleAdressen' => [
				['id' => Voorbeeld::id(Soort::Klant, 801), 'soort' => 'telefoonnummer', 'adres' => '0612345678'],
				['id' => Voorbeeld::id(Soort::Klant, 802), 'soort' => 'telefoonnummer', 'adres' => '+3225551212'],
				['id' => Voorbeeld::id(Soort::Klant, 803), 'soort' => 'email', 'adres' => 'Karel@Example.org'],
				['id' => Voorbeeld::id(Soort::Klant, 804), 'soort' => 'telefoonnummer', 'adres' => '+31 6 12345678'],
			],
			'bsn' => '999990019', 'kvkNummer' => '90001354', 'vestigingsnummer' => '990000996048', 'rsin' => '999993264', 'geboortedatum' => '1980-02-29',
			'bezoekadres' => ['postcode' => '9823 SG', 'huisnummer' => 23, 'toevoeging' => 'a'],
			'correspondentieadres' => ['postcode' => '9821 ST', 'huisnummer' => 12],
		]));

		self::assertSame([Voorbeeld::id(Soort::Klant, 77)], $this->fixture->index()->sleutel(Soort::Klant, $type, $waarde, 9));
		self::assertSame([], $this->fixture->index()->sleutel(Soort::Zaak, $type, $waarde, 9));
	}

	#[TestDox('a key that several objects share gives the newest first, and no more than asked; part of a key gives nothing')]
	public function testSharedKey(): void {
		$adres = ['bezoekadres' => ['postcode' => '9823 SG', 'huisnummer' => 23]];
		$this->bewaar(Soort::Klant, ...array_map(static fn (int $nr): array => Voorbeeld::klant($nr, $adres), range(11, 14)));
		$id = static fn (int $nr): string => Voorbeeld::id(Soort::Klant, $nr);

		self::assertSame([$id(14), $id(13), $id(12)], $this->fixture->index()->sleutel(Soort::Klant, 'adres', '9823SG 23', 3));
		self::assertSame([], $this->fixture->index()->sleutel(Soort::Klant, 'adres', '9823SG 2', 3));
		self::assertSame([], $this->fixture->index()->sleutel(Soort::Klant, 'telefoon', '', 3));
	}

	#[TestDox('labels of any kinds come in one question, unknown ids are left out')]
	public function testLabels(): void {
		$this->bewaar(Soort::Zaak, Voorbeeld::zaak(1));
		$this->bewaar(Soort::Contactmoment, Voorbeeld::contactmoment(8));
		$ids = [Voorbeeld::id(Soort::Klant, 2), Voorbeeld::id(Soort::Zaak, 1), Voorbeeld::id(Soort::Contactmoment, 8), Voorbeeld::id(Soort::Taak, 1)];

		self::assertEquals(
			[$ids[0] => 'Çağla Öztürk', $ids[1] => 'ZAAK-2026-0000001 Omgevallen boom 1', $ids[2] => '8 Vraag over afval 8'],
			$this->fixture->index()->labels($ids),
		);
		self::assertSame([], $this->fixture->index()->labels([]));
	}

	#[TestDox('of a confidential contactmoment only the number is found and shown')]
	public function testConfidential(): void {
		$this->bewaar(Soort::Contactmoment, Voorbeeld::contactmoment(9, ['onderwerp' => 'Geheim', 'inhoud' => 'schuldhulp', 'antwoord' => 'ja', 'vertrouwelijk' => true]));
		$index = $this->fixture->index();
		$id = Voorbeeld::id(Soort::Contactmoment, 9);

		foreach (['geheim', 'schuldhulp', 'ja'] as $woord) {
			self::assertSame([], $index->woorden(Soort::Contactmoment, $woord, 9));
		}
		self::assertSame([$id], $index->sleutel(Soort::Contactmoment, 'nummer', '9', 9));
		self::assertSame([$id], array_column($index->woorden(Soort::Contactmoment, '9', 9), 'id'));
		self::assertSame([$id => '9'], $index->labels([$id]));
	}
}
