<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract\Index;

use OCA\Klantcontact\Store\Index\IndexRegels;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

final class IndexRegelsTest extends TestCase {
	#[TestDox('ZAA-25 a klant is found by names, place and street, never by words of its BSN or internal note')]
	public function testKlant(): void {
		$regel = IndexRegels::van(Soort::Klant, [
			'id' => 'k', 'nummer' => '17', 'naam' => 'K. van Deurne', 'voornaam' => 'Karel', 'achternaam' => 'Deurne', 'tussenvoegsel' => 'van', 'initialen' => 'K.',
			'bsn' => '999990019', 'interneNotitie' => 'agressief', 'geboortedatum' => '1980-01-01',
			'bezoekadres' => ['straat' => 'Van Puffelenstraat', 'plaats' => 'Tietjerkstradeel', 'postcode' => '9823 SG', 'huisnummer' => 23],
			'digitaleAdressen' => [['soort' => 'overig', 'adres' => '@karel'], ['soort' => 'email', 'adres' => 'K@x.nl'], 'kapot'],
			'leden' => [['klant' => 'p', 'rol' => 'partner'], 'kapot', ['rol' => 'kind']],
		]);

		self::assertSame('K. van Deurne', $regel->label);
		self::assertSame('k van deurne karel puffelenstraat tietjerkstradeel', $regel->tekst);
		self::assertSame(
			['nummer 17', 'bsn 999990019', 'geboortedatum 1980-01-01', 'adres 9823SG 23', 'email k@x.nl', 'lid p'],
			array_map(static fn (array $sleutel): string => $sleutel['type'] . ' ' . $sleutel['waarde'], $regel->sleutels),
		);
	}

	/** @return iterable<string, array{Soort, array<string, mixed>, string, string}> */
	public static function soorten(): iterable {
		yield 'contactmoment' => [Soort::Contactmoment, ['nummer' => '9', 'onderwerp' => 'Afval', 'inhoud' => 'Rond kerst', 'antwoord' => 'Ja', 'geenAntwoordReden' => 'x'], '9 Afval', '9 afval rond kerst ja'];
		yield 'confidential' => [Soort::Contactmoment, ['nummer' => '9', 'onderwerp' => 'Afval', 'inhoud' => 'Rond kerst', 'vertrouwelijk' => true], '9', '9'];
		yield 'bericht' => [Soort::Bericht, ['onderwerp' => 'Re: boom', 'afzender' => 'k@x.nl', 'ontvangers' => ['kcc@y.nl', 3], 'inhoud' => 'geheim'], 'Re: boom', 're boom k x nl kcc y'];
		yield 'zaak' => [Soort::Zaak, ['identificatie' => 'ZAAK-2026-1', 'omschrijving' => 'Boom', 'zaaktype' => 'Melding', 'toelichting' => 'x'], 'ZAAK-2026-1 Boom', 'zaak 2026 1 boom melding'];
		yield 'taak' => [Soort::Taak, ['nummer' => '4', 'gevraagdeHandeling' => 'Bel terug', 'toelichting' => 'x'], '4 Bel terug', '4 bel terug'];
		yield 'sjabloon' => [Soort::Sjabloon, ['naam' => 'Afval', 'onderwerp' => 'Vraag over afval'], 'Afval', 'afval vraag over'];
		yield 'nothing known' => [Soort::Klant, [], '', ''];
		yield 'long label' => [Soort::Sjabloon, ['naam' => str_repeat('é', 300)], str_repeat('é', 250), str_repeat('e', 300)];
	}

	/** @param array<string, mixed> $object */
	#[TestDox('each kind has its label and words')]
	#[DataProvider('soorten')]
	public function testSoorten(Soort $soort, array $object, string $label, string $tekst): void {
		$regel = IndexRegels::van($soort, ['id' => 'x'] + $object);

		self::assertSame([$label, $tekst, 'x', $soort], [$regel->label, $regel->tekst, $regel->id, $regel->soort]);
	}
}
