<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Input that must be refused: with a message at its field, and nothing stored.
 */
final class SlechteInvoerTest extends ServiceTestCase {
	private const GOED = [
		'contactmomenten' => ['kanaal' => 'brief', 'onderwerp' => 'Afval'],
		'klanten' => ['soort' => 'persoon', 'achternaam' => 'Berg'],
		'zaken' => ['omschrijving' => 'Parkeren'],
		'taken' => ['gevraagdeHandeling' => 'Bellen', 'team' => 'klachten'],
		'berichten' => ['kanaal' => 'brief', 'richting' => 'inkomend', 'onderwerp' => 'Brief', 'inhoud' => 'Geachte'],
	];

	/** @return array<string, array{string, string, mixed, int, string}> kind, field, value, status, path of the message */
	public static function velden(): array {
		$id = '00000000-0000-4000-8000-000000000001';
		return [
			'no id' => ['contactmomenten', 'id', null, 400, 'id'],
			'id is a number' => ['contactmomenten', 'id', 7, 400, 'id'],
			'id is a path' => ['contactmomenten', 'id', '../../etc/passwd', 400, 'id'],
			'empty' => ['contactmomenten', 'onderwerp', '', 400, 'onderwerp'],
			'spaces' => ['contactmomenten', 'onderwerp', " \n\t", 400, 'onderwerp'],
			'absent' => ['contactmomenten', 'onderwerp', null, 400, 'onderwerp'],
			'number for a text' => ['contactmomenten', 'onderwerp', 5, 400, 'onderwerp'],
			'list for a text' => ['contactmomenten', 'onderwerp', ['a'], 400, 'onderwerp'],
			'empty list for a text' => ['contactmomenten', 'inhoud', [], 400, 'inhoud'],
			'object for a text' => ['contactmomenten', 'onderwerp', ['a' => 'b'], 400, 'onderwerp'],
			'one too long' => ['contactmomenten', 'onderwerp', str_repeat('é', 201), 400, 'onderwerp'],
			'unknown kanaal' => ['contactmomenten', 'kanaal', 'rook', 400, 'kanaal'],
			'kanaal in capitals' => ['contactmomenten', 'kanaal', 'TELEFOON', 400, 'kanaal'],
			'text for yes or no' => ['contactmomenten', 'vertrouwelijk', 'ja', 400, 'vertrouwelijk'],
			'no language' => ['contactmomenten', 'taal', 'Nederlands', 400, 'taal'],
			'no moment' => ['contactmomenten', 'plaatsgevondenOp', 'gisteren', 400, 'plaatsgevondenOp'],
			'no such day' => ['contactmomenten', 'plaatsgevondenOp', '2026-02-30T10:00:00Z', 400, 'plaatsgevondenOp'],
			'future' => ['contactmomenten', 'plaatsgevondenOp', '2027-01-01T10:00:00Z', 422, 'plaatsgevondenOp'],
			'unknown klant' => ['contactmomenten', 'klant', $id, 422, 'klant'],
			'unknown zaak' => ['contactmomenten', 'zaak', $id, 422, 'zaak'],
			'klant is a name' => ['contactmomenten', 'klant', 'Berg', 400, 'klant'],
			'unknown field' => ['contactmomenten', 'schoenmaat', 43, 400, 'schoenmaat'],
			'text for a list' => ['contactmomenten', 'betrokkenen', 'Berg', 400, 'betrokkenen'],
			'object for a list' => ['contactmomenten', 'betrokkenen', ['id' => $id], 400, 'betrokkenen'],
			'texts in a list' => ['contactmomenten', 'betrokkenen', ['Berg'], 400, 'betrokkenen.0'],
			'empty object in a list' => ['klanten', 'leden', [[]], 400, 'leden.0.klant'],
			'unknown role' => ['contactmomenten', 'betrokkenen', [['id' => $id, 'rol' => 'vriend']], 400, 'betrokkenen.0.rol'],
			'the same twice' => ['contactmomenten', 'betrokkenen', [['id' => $id, 'rol' => 'klant'], ['id' => $id, 'rol' => 'klant']], 400, 'betrokkenen.1.id'],
			'unknown klant, deep' => ['contactmomenten', 'betrokkenen', [['id' => $id, 'rol' => 'klant', 'klant' => $id]], 422, 'betrokkenen.0.klant'],
			'unknown field, deep' => ['contactmomenten', 'betrokkenen', [['id' => $id, 'rol' => 'klant', 'x' => 1]], 400, 'betrokkenen.0.x'],
			'too many' => ['contactmomenten', 'betrokkenen', array_fill(0, 11, ['id' => $id, 'rol' => 'klant']), 400, 'betrokkenen'],
			'birthday tomorrow' => ['klanten', 'geboortedatum', '2026-11-23', 422, 'geboortedatum'],
			'unknown kind of klant' => ['klanten', 'soort', 'robot', 400, 'soort'],
			'person without a name' => ['klanten', 'achternaam', '', 400, 'achternaam'],
			'branch without KvK' => ['klanten', 'vestigingsnummer', '990000996048', 400, 'vestigingsnummer'],
			'preference that is none of the addresses' => ['klanten', 'voorkeursDigitaalAdres', $id, 422, 'voorkeursDigitaalAdres'],
			'house number as text' => ['klanten', 'bezoekadres', ['huisnummer' => '12'], 400, 'bezoekadres.huisnummer'],
			'house number in halves' => ['klanten', 'bezoekadres', ['huisnummer' => 12.5], 400, 'bezoekadres.huisnummer'],
			'end before start' => ['zaken', 'einddatum', '2020-01-01', 422, 'einddatum'],
			'unknown colleague' => ['taken', 'medewerker', 'niemand', 422, 'medewerker'],
			'unknown team' => ['taken', 'team', 'nergens', 422, 'team'],
			'no direction' => ['berichten', 'richting', null, 400, 'richting'],
			'unknown file' => ['berichten', 'bestanden', [['id' => $id]], 422, 'bestanden.0'],
		];
	}

	#[DataProvider('velden')]
	#[TestDox('ALG-11 refused, with a message at the field, and nothing stored')]
	public function testVeld(string $soort, string $veld, mixed $waarde, int $status, string $pad): void {
		$object = [$veld => $waarde] + self::GOED[$soort] + ['id' => Uuid::nieuw()];
		$fout = self::weigert($status, fn () => $this->registreer([$soort => [$object], 'zaken' => $soort === 'zaken' ? [$object] : [self::GOED['zaken'] + ['id' => Uuid::nieuw()]]]), $soort . '.0.' . $pad);
		self::assertSame([$soort . '.0.' . $pad], array_keys($fout->fields), 'no other field is called wrong');
		foreach (Soort::cases() as $kind) {
			self::assertSame([], $this->lijst($kind));
		}
		self::assertSame(0, $this->app->service(Database::class)->query('SELECT COUNT(*) AS n FROM *PREFIX*kc_opdrachten')[0]['n']);
	}

	/** @return array<string, array{array<string, mixed>, string}> */
	public static function bundels(): array {
		return [
			'no command id' => [['opdracht' => null], 'opdracht'],
			'command id as list' => [['opdracht' => ['x']], 'opdracht'],
			'unknown kind' => [['schepen' => []], 'schepen'],
			'sjablonen are for beheer' => [['sjablonen' => [['id' => '00000000-0000-4000-8000-000000000001', 'naam' => 'x']]], 'sjablonen'],
			'text for a list' => [['klanten' => 'Berg'], 'klanten'],
			'object for a list' => [['klanten' => ['id' => 'x']], 'klanten'],
			'text in the list' => [['klanten' => ['Berg']], 'klanten.0'],
			'list in the list' => [['klanten' => [['Berg']]], 'klanten.0'],
			'more than a hundred' => [['klanten' => array_fill(0, 101, [])], 'klanten'],
		];
	}

	/** @param array<string, mixed> $bundel */
	#[DataProvider('bundels')]
	#[TestDox('ALG-06 a bundle of the wrong shape is refused')]
	public function testBundel(array $bundel, string $veld): void {
		self::weigert(400, fn () => $this->registreer($bundel + ['zaken' => [self::GOED['zaken'] + ['id' => Uuid::nieuw()]]]), $veld);
	}

	#[TestDox('ALG-06 an empty bundle, and one that names an id twice, are refused')]
	public function testLeeg(): void {
		self::weigert(400, fn () => $this->registreer([]));
		self::weigert(400, fn () => $this->registreer(['klanten' => [], 'zaken' => []]));
		$id = Uuid::nieuw();
		self::weigert(400, fn () => $this->registreer(['zaken' => [['id' => $id] + self::GOED['zaken']], 'klanten' => [['id' => strtoupper($id)] + self::GOED['klanten']]]), 'klanten.0.id');
	}

	#[TestDox('ALG-11 script and markup are text, and stay as they were typed')]
	public function testOpmaak(): void {
		$script = '<script>alert(1)</script> & "aanhaling" {{ 1+1 }} \'; DROP TABLE klant; --';
		$object = $this->contactmoment(['onderwerp' => $script, 'inhoud' => "  a\r\n\tb  " . $script]);
		$rij = $this->lijst(Soort::Contactmoment)[0];
		self::assertSame([$script, "  a\r\n\tb  " . $script], [$rij['onderwerp'], $rij['inhoud']]);
		self::assertSame($script, Waarden::tekst($object, 'onderwerp'));
	}

	#[TestDox('D12 a bericht holds a million characters, and not one more')]
	public function testGrootBericht(): void {
		$stuur = fn (int $tekens): array => $this->registreer(['berichten' => [['inhoud' => str_repeat('é', $tekens), 'id' => Uuid::nieuw()] + self::GOED['berichten']]]);
		self::assertCount(1, Waarden::kaarten($stuur(1_000_000)['berichten']));
		self::weigert(400, static fn () => $stuur(1_000_001), 'berichten.0.inhoud');
	}
}
