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
 * Objects go in and come out the same; schemas are read live.
 */
abstract class ObjectStoreContract extends StoreContract {
	#[TestDox('ZAA-02 an object comes back as it was stored, also for the next request')]
	public function testRoundTrip(): void {
		$object = Voorbeeld::contactmoment(1, [
			'inhoud' => "Eerste regel\r\nTweede regel\n\tmet tab",
			'contactGelukt' => true,
			'klant' => Voorbeeld::id(Soort::Klant, 1),
			'zaak' => Voorbeeld::id(Soort::Zaak, 1),
			'betrokkenen' => [[
				'id' => Voorbeeld::id(Soort::Contactmoment, 900),
				'rol' => 'klant',
				'initiator' => false,
				'contactnaam' => ['voorletters' => 'K', 'achternaam' => 'Deurne'],
				'digitaleAdressen' => [['id' => Voorbeeld::id(Soort::Contactmoment, 901), 'soort' => 'email', 'adres' => 'Karel@Example.org']],
				'bezoekadres' => ['straat' => 'Van Puffelenstraat', 'huisnummer' => 23, 'postcode' => '9823 SG'],
			]],
			'aanvullingen' => [['id' => Voorbeeld::id(Soort::Contactmoment, 902), 'tekst' => 'Teruggebeld', 'door' => 'petra', 'op' => '2026-11-22T05:10:00Z']],
		]);

		$this->bewaar(Soort::Contactmoment, $object);

		$id = Voorbeeld::id(Soort::Contactmoment, 1);
		self::assertEquals($object, $this->fixture->store()->get(Soort::Contactmoment, $id));
		self::assertEquals($object, $this->fixture->opnieuw()->store()->get(Soort::Contactmoment, $id));
		self::assertEquals([$object], $this->fixture->store()->list(new ListQuery(Soort::Contactmoment)));
	}

	/** @return iterable<string, array{string}> */
	public static function teksten(): iterable {
		yield 'quotes' => ['\'s-Gravenhage "x" `y` ; DROP TABLE klant; --'];
		yield 'script' => ['<script>alert(1)</script>&amp;'];
		yield 'accents and emoji' => ['Çağla Łódź Ĳssel 👩🏽‍🔧 नमस्ते'];
		yield 'backslash and percent' => ['C:\new\%_%'];
		yield 'looks like JSON' => ['{"a": [1, null]}'];
		yield 'looks like a date' => ['2026-11-22T05:10:00+02:00'];
		yield 'looks like a number' => ['000123e5'];
		yield 'spaces around' => ["  rand \u{a0} "];
	}

	#[TestDox('ALG-08 any text is stored to the letter')]
	#[DataProvider('teksten')]
	public function testText(string $tekst): void {
		$object = Voorbeeld::contactmoment(1, ['onderwerp' => $tekst, 'inhoud' => $tekst, 'medewerker' => $tekst]);

		$this->bewaar(Soort::Contactmoment, $object);

		self::assertEquals($object, $this->fixture->opnieuw()->store()->get(Soort::Contactmoment, Voorbeeld::idVan($object)));
		self::assertCount(1, $this->fixture->store()->list(new ListQuery(Soort::Contactmoment, filters: ['medewerker' => $tekst])));
	}

	#[TestDox('ZAA-19 a bericht of 1,000,000 code points is kept to the letter')]
	public function testLong(): void {
		$inhoud = str_repeat("é€\n👍", 250_000);
		$bericht = [
			'id' => Voorbeeld::id(Soort::Bericht, 1), 'sorteersleutel' => Voorbeeld::moment(1) . '-1', 'onderwerp' => 'Brief', 'inhoud' => $inhoud,
			'richting' => 'inkomend', 'kanaal' => 'brief', 'datum' => Voorbeeld::moment(1),
		];

		$this->bewaar(Soort::Bericht, $bericht);

		$terug = $this->fixture->opnieuw()->store()->get(Soort::Bericht, $bericht['id']);
		self::assertSame($inhoud, $terug['inhoud'] ?? null);
	}

	#[TestDox('an unknown id gives null, also when another kind has it')]
	public function testUnknown(): void {
		$this->bewaar(Soort::Klant, Voorbeeld::klant(1));

		self::assertNull($this->fixture->store()->get(Soort::Klant, Voorbeeld::id(Soort::Klant, 2)));
		self::assertNull($this->fixture->store()->get(Soort::Zaak, Voorbeeld::id(Soort::Klant, 1)));
	}

	#[TestDox('getMany gives what there is, by id')]
	public function testGetMany(): void {
		$objecten = [Voorbeeld::klant(1), Voorbeeld::klant(2), Voorbeeld::klant(3)];
		$this->bewaar(Soort::Klant, ...$objecten);
		$id = static fn (int $nr): string => Voorbeeld::id(Soort::Klant, $nr);

		$gevonden = $this->fixture->store()->getMany(Soort::Klant, [$id(3), $id(9), $id(1), $id(3)]);

		self::assertEqualsCanonicalizing([$id(1), $id(3)], array_keys($gevonden));
		self::assertEquals($objecten[2], $gevonden[$id(3)]);
		self::assertSame([], $this->fixture->store()->getMany(Soort::Klant, []));
	}

	#[TestDox('a save replaces the whole object: what is absent now is gone, in filters too')]
	public function testReplace(): void {
		$zaak = Voorbeeld::id(Soort::Zaak, 1);
		$this->bewaar(Soort::Contactmoment, Voorbeeld::contactmoment(1, ['zaak' => $zaak, 'antwoord' => 'Ja']));
		$anders = Voorbeeld::contactmoment(1, ['kanaal' => 'balie']);

		$this->bewaar(Soort::Contactmoment, $anders);

		$store = $this->fixture->opnieuw()->store();
		self::assertEquals($anders, $store->get(Soort::Contactmoment, Voorbeeld::idVan($anders)));
		self::assertSame([], $store->list(new ListQuery(Soort::Contactmoment, filters: ['zaak' => $zaak])));
		self::assertCount(1, $store->list(new ListQuery(Soort::Contactmoment, filters: ['kanaal' => 'balie'])));
		self::assertSame(1, $store->count(new ListQuery(Soort::Contactmoment)));
	}

	#[TestDox('DEMO-03 a deleted object is in no get, list or count, and in no look-up; others stay')]
	public function testDelete(): void {
		[$weg, $blijft] = [Voorbeeld::klant(1, ['naam' => 'K. van Deurne']), Voorbeeld::klant(2, ['naam' => 'P. van Deurne'])];
		$this->bewaar(Soort::Klant, $weg, $blijft);
		$id = Voorbeeld::idVan($weg);

		$this->fixture->database()->transaction(fn () => $this->fixture->store()->delete(Soort::Klant, $id));

		$fixture = $this->fixture->opnieuw();
		self::assertNull($fixture->store()->get(Soort::Klant, $id));
		self::assertEquals([$blijft], $fixture->store()->list(new ListQuery(Soort::Klant)));
		self::assertSame(1, $fixture->store()->count(new ListQuery(Soort::Klant)));
		self::assertSame(0, $fixture->store()->count(new ListQuery(Soort::Klant, ids: [$id])));
		self::assertSame([Voorbeeld::idVan($blijft)], array_column($fixture->index()->woorden(Soort::Klant, 'deurne', 5), 'id'));
		self::assertSame([], $fixture->index()->labels([$id]));
	}

	#[TestDox('DEMO-03 a delete of an unknown id, or of another kind\'s, removes nothing; one that is rolled back did not happen')]
	public function testDeleteNothing(): void {
		$klant = Voorbeeld::klant(1);
		$this->bewaar(Soort::Klant, $klant);
		$id = Voorbeeld::idVan($klant);
		$store = $this->fixture->store();

		$store->delete(Soort::Klant, Voorbeeld::id(Soort::Klant, 9));
		$store->delete(Soort::Zaak, $id);
		$this->rolTerug(static fn () => $store->delete(Soort::Klant, $id));

		$fixture = $this->fixture->opnieuw();
		self::assertEquals($klant, $fixture->store()->get(Soort::Klant, $id));
		self::assertArrayHasKey($id, $fixture->index()->labels([$id]));
	}

	#[TestDox('ALG-07 ALG-01 a schema has its title, required fields, properties and enum; a contactmoment has no status')]
	public function testSchema(): void {
		$schema = $this->fixture->store()->schema(Soort::Contactmoment);

		self::assertSame('Contactmoment', $schema['title']);
		self::assertEqualsCanonicalizing(['kanaal', 'onderwerp'], $schema['required']);
		self::assertSame(['telefoon', 'e-mail', 'balie', 'brief'], $schema['properties']['kanaal']['enum'] ?? null);
		self::assertSame(200, $schema['properties']['onderwerp']['maxLength'] ?? null);
		self::assertArrayNotHasKey('status', $schema['properties']);
		foreach (Soort::cases() as $soort) {
			self::assertNotSame([], $this->fixture->store()->schema($soort)['properties']);
		}
	}

	#[TestDox('ALG-02 the admin adds, orders and withdraws values of an enum; old objects stay readable and filterable')]
	public function testSetEnum(): void {
		$brief = Voorbeeld::contactmoment(1, ['kanaal' => 'brief']);
		$this->bewaar(Soort::Contactmoment, $brief);

		$this->fixture->store()->setEnum(Soort::Contactmoment, 'kanaal', ['whatsapp', 'balie', 'telefoon']);

		$store = $this->fixture->opnieuw()->store();
		self::assertSame(['whatsapp', 'balie', 'telefoon'], $store->schema(Soort::Contactmoment)['properties']['kanaal']['enum'] ?? null);
		self::assertSame(['vraag', 'klacht'], $store->schema(Soort::Contactmoment)['properties']['soort']['enum'] ?? null);
		self::assertEquals([$brief], $store->list(new ListQuery(Soort::Contactmoment, filters: ['kanaal' => 'brief'])));
		$this->bewaar(Soort::Contactmoment, Voorbeeld::contactmoment(2, ['kanaal' => 'whatsapp']));
		self::assertSame(1, $store->count(new ListQuery(Soort::Contactmoment, filters: ['kanaal' => 'whatsapp'])));

		$store->setEnum(Soort::Contactmoment, 'kanaal', ['telefoon', 'brief']);
		self::assertSame(['telefoon', 'brief'], $this->fixture->opnieuw()->store()->schema(Soort::Contactmoment)['properties']['kanaal']['enum'] ?? null);
	}

	#[TestDox('ALG-02 only a property with an enum has values to set')]
	public function testSetEnumUnknown(): void {
		foreach (['onderwerp', 'bestaatNiet'] as $property) {
			try {
				$this->fixture->store()->setEnum(Soort::Contactmoment, $property, ['x']);
				self::fail('setEnum took ' . $property);
			} catch (InvalidInput $e) {
				self::assertArrayHasKey($property, $e->fields);
			}
		}
	}
}
