<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Registratie\Wijziging;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Service\Zoeken\Zoeker;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Who took part, what she let be kept, and where that stands.
 */
final class BetrokkenenTest extends ServiceTestCase {
	private const ID = '00000000-0000-4000-8000-000000000001';

	private const TELEFOON = ['digitaleAdressen' => [['id' => self::ID, 'soort' => 'telefoonnummer', 'adres' => '06-12 34 56 78']]];

	#[TestDox('PROD-21 contact data for this request only are normalised as those of a klant, and stand at the contactmoment alone')]
	public function testAlleenDitVerzoek(): void {
		$moment = $this->contactmoment(['betrokkenen' => [[
			'id' => self::ID,
			'rol' => 'klant',
			'contactnaam' => ['voorletters' => ' K ', 'voornaam' => 'Karel', 'voorvoegselAchternaam' => 'van', 'achternaam' => 'Deurne'],
			'digitaleAdressen' => [
				['id' => '00000000-0000-4000-8000-000000000002', 'soort' => 'telefoonnummer', 'adres' => '06-12 34 56 78'],
				['id' => '00000000-0000-4000-8000-000000000003', 'soort' => 'email', 'adres' => 'Karel@Voorbeeld.NL'],
			],
			'bezoekadres' => ['postcode' => '3552ra', 'huisnummer' => 35.0, 'land' => 'nl'],
			'toestemming' => ['keuze' => 'alleen-dit-verzoek', 'door' => 'petra', 'op' => '2001-01-01T00:00:00Z'],
		]]]);
		$betrokkene = Waarden::kaarten($moment['betrokkenen'])[0];
		self::assertSame('K', Waarden::kaart($betrokkene['contactnaam'])['voorletters']);
		self::assertSame(['+31612345678', 'Karel@voorbeeld.nl'], array_column(Waarden::kaarten($betrokkene['digitaleAdressen']), 'adres'));
		self::assertSame(['postcode' => '3552 RA', 'huisnummer' => 35, 'land' => 'NL'], $betrokkene['bezoekadres']);
		self::assertSame(['keuze' => 'alleen-dit-verzoek', 'op' => self::NU, 'door' => 'jan'], $betrokkene['toestemming']);
		$this->nergensAnders();
	}

	#[TestDox('PROD-22 a klant that is known may have other data for this request; her own stay as they are')]
	public function testAfwijkend(): void {
		$klant = self::id($this->klant());
		$moment = $this->contactmoment(['betrokkenen' => [['id' => self::ID, 'rol' => 'klant', 'klant' => $klant] + self::TELEFOON]]);
		self::assertSame($klant, $moment['klant']);
		self::assertSame([], $this->zoek(['telefoon' => '0612345678']));
		self::assertArrayNotHasKey('digitaleAdressen', $this->app->service(Lezer::class)->een(Soort::Klant, $klant));
	}

	#[TestDox('PROD-24 contact data of a zaak are normalised, and stand at the zaak alone')]
	public function testBijDeZaak(): void {
		$zaak = Uuid::nieuw();
		$gegevens = ['contactnaam' => ['achternaam' => 'Deurne'], 'adres' => ['postcode' => '1234ab', 'huisnummer' => 1]] + self::TELEFOON;
		$this->registreer([
			'contactmomenten' => [['id' => Uuid::nieuw(), 'kanaal' => 'telefoon', 'onderwerp' => 'Vergunning', 'zaak' => $zaak, 'betrokkenen' => [['id' => self::ID, 'rol' => 'klant']]]],
			'zaken' => [['id' => $zaak, 'omschrijving' => 'Vergunning', 'contactgegevens' => $gegevens]],
		]);
		$gelezen = Waarden::kaart($this->app->service(Lezer::class)->een(Soort::Zaak, $zaak)['contactgegevens'] ?? null);
		self::assertSame(['+31612345678', '1234 AB'], [Waarden::kaarten($gelezen['digitaleAdressen'])[0]['adres'], Waarden::kaart($gelezen['adres'])['postcode']]);
		$this->nergensAnders();
	}

	/** @return array<string, array{array<string, mixed>, int, string}> */
	public static function slecht(): array {
		return [
			'PROD-21 no phone number' => [['digitaleAdressen' => [['id' => self::ID, 'soort' => 'telefoonnummer', 'adres' => '06']]], 400, 'digitaleAdressen.0.adres'],
			'PROD-21 a service number' => [['digitaleAdressen' => [['id' => self::ID, 'soort' => 'telefoonnummer', 'adres' => '0900-1234567']]], 400, 'digitaleAdressen.0.adres'],
			'PROD-21 no e-mail address' => [['digitaleAdressen' => [['id' => self::ID, 'soort' => 'email', 'adres' => 'abc@bar']]], 400, 'digitaleAdressen.0.adres'],
			'PROD-21 no postcode' => [['bezoekadres' => ['postcode' => '1234SS']], 400, 'bezoekadres.postcode'],
			'PROD-21 a tag for an addition' => [['correspondentieadres' => ['toevoeging' => '<b>']], 400, 'correspondentieadres.toevoeging'],
			'PROD-21 initials too long' => [['contactnaam' => ['voorletters' => 'ABCDEFGHIJK']], 400, 'contactnaam.voorletters'],
			'PROD-17 unknown choice' => [['toestemming' => ['keuze' => 'misschien']], 400, 'toestemming.keuze'],
			'PROD-16 known data of nobody known' => [['toestemming' => ['keuze' => 'bekende-gegevens']], 422, 'toestemming'],
			'PROD-16 known data beside copied ones' => [['klant' => '@klant', 'toestemming' => ['keuze' => 'bekende-gegevens']] + self::TELEFOON, 422, 'toestemming'],
		];
	}

	/** @param array<string, mixed> $velden */
	#[DataProvider('slecht')]
	#[TestDox('a betrokkene that cannot be is refused at its field')]
	public function testSlecht(array $velden, int $status, string $veld): void {
		$velden = array_replace($velden, isset($velden['klant']) ? ['klant' => self::id($this->klant())] : []);
		self::weigert($status, fn () => $this->contactmoment(['betrokkenen' => [$velden + ['id' => self::ID, 'rol' => 'klant']]]), 'contactmomenten.0.betrokkenen.0.' . $veld);
	}

	#[TestDox('PROD-16 PROD-20 known data that may be used: the reference and the signed choice, and nothing copied')]
	public function testBekendeGegevens(): void {
		$klant = self::id($this->klant(self::TELEFOON));
		$betrokkene = Waarden::kaarten($this->contactmoment(['betrokkenen' => [
			['id' => self::ID, 'rol' => 'klant', 'klant' => $klant, 'toestemming' => ['keuze' => 'bekende-gegevens']],
		]])['betrokkenen'])[0];
		self::assertEquals(
			['id' => self::ID, 'nummer' => '1', 'rol' => 'klant', 'klant' => $klant, 'initiator' => true, 'toestemming' => ['keuze' => 'bekende-gegevens', 'op' => self::NU, 'door' => 'jan']],
			$betrokkene,
		);
	}

	#[TestDox('CALL-11 who calls for another is the vertegenwoordiger, and began it; nobody represents herself')]
	public function testVertegenwoordiger(): void {
		$klant = self::id($this->klant());
		$dochter = self::id($this->klant(['voornaam' => 'Anna']));
		$namens = static fn (string $wie): array => ['kanaal' => 'telefoon', 'betrokkenen' => [
			['id' => self::ID, 'rol' => 'klant', 'klant' => $klant],
			['id' => '00000000-0000-4000-8000-000000000002', 'rol' => 'vertegenwoordiger', 'klant' => $wie],
		]];
		$moment = $this->contactmoment($namens($dochter));
		self::assertSame([$klant, $dochter], [$moment['klant'], $moment['vertegenwoordiger']]);
		self::assertSame([false, true], array_column(Waarden::kaarten($moment['betrokkenen']), 'initiator'));
		self::weigert(422, fn () => $this->contactmoment($namens($klant)), 'contactmomenten.0.betrokkenen.0.klant');
	}

	/** @return array<string, array{array<string, mixed>, string|null}> */
	public static function hergebruik(): array {
		$ander = ['andersVastgesteld' => ['wijze' => 'Rijbewijs gezien']];
		return [
			'PROD-18 general use of nobody identified' => [['keuze' => 'algemeen-gebruik'], 'toestemmingHergebruik'],
			'PROD-18 a branch without its KvK is no identification' => [['keuze' => 'algemeen-gebruik', 'vestigingsnummer' => '990000996048'], 'vestigingsnummer'],
			'PROD-18 with a BSN' => [['keuze' => 'algemeen-gebruik', 'bsn' => '999990019'] + self::TELEFOON, null],
			'PROD-18 with a KvK number' => [['keuze' => 'algemeen-gebruik', 'kvkNummer' => '12345678'] + self::TELEFOON, null],
			'PROD-18 with a branch' => [['keuze' => 'algemeen-gebruik', 'kvkNummer' => '12345678', 'vestigingsnummer' => '990000996048'], null],
			'PROD-18 with an RSIN' => [['keuze' => 'algemeen-gebruik', 'rsin' => '296648875'], null],
			'PROD-18 in another way' => [['keuze' => 'algemeen-gebruik'] + $ander + self::TELEFOON, null],
			'F7554 the empty partij' => [['keuze' => 'alleen-identificatie', 'bsn' => '999990019'], null],
			'F7554 the empty partij needs an identification' => [['keuze' => 'alleen-identificatie'], 'toestemmingHergebruik'],
			'F7554 and has no phone' => [['keuze' => 'alleen-identificatie'] + $ander + self::TELEFOON, 'digitaleAdressen'],
			'F7554 nor an address' => [['keuze' => 'alleen-identificatie', 'bezoekadres' => ['huisnummer' => 1]] + $ander, 'bezoekadres'],
		];
	}

	/** @param array<string, mixed> $velden */
	#[DataProvider('hergebruik')]
	#[TestDox('PROD-17 consent to reuse:')]
	public function testHergebruik(array $velden, ?string $veld): void {
		$klant = ['toestemmingHergebruik' => ['keuze' => $velden['keuze'], 'door' => 'petra']] + array_diff_key($velden, ['keuze' => true]);
		if ($veld !== null) {
			self::weigert($veld === 'vestigingsnummer' ? 400 : 422, fn () => $this->klant($klant), 'klanten.0.' . $veld);
			return;
		}
		$gemaakt = $this->klant($klant);
		self::assertSame(['keuze' => $velden['keuze'], 'op' => self::NU, 'door' => 'jan'], $gemaakt['toestemmingHergebruik']);
		if (isset($gemaakt['andersVastgesteld'])) {
			self::assertSame(['wijze' => 'Rijbewijs gezien', 'op' => self::NU, 'door' => 'jan'], $gemaakt['andersVastgesteld']);
		}
	}

	#[TestDox('PROD-12 how the identity was established comes from the list, signed by the server; answers to control questions have no place')]
	public function testIdentiteit(): void {
		$met = fn (mixed $hoe): array => $this->contactmoment(['identiteitVastgesteld' => $hoe]);
		self::assertSame(['wijze' => 'DigiD', 'op' => self::NU, 'door' => 'jan'], $met(['wijze' => 'DigiD', 'door' => 'petra', 'op' => '2001-01-01T00:00:00Z'])['identiteitVastgesteld']);
		self::weigert(400, static fn () => $met(['wijze' => 'controlevragen: meisjesnaam is De Boer']), 'contactmomenten.0.identiteitVastgesteld.wijze');
		self::weigert(400, static fn () => $met(['wijze' => 'controlevragen', 'antwoorden' => ['De Boer']]), 'contactmomenten.0.identiteitVastgesteld.antwoorden');
		self::weigert(400, static fn () => $met(['door' => 'jan']), 'contactmomenten.0.identiteitVastgesteld.wijze');
	}

	#[TestDox('PROD-15 who checked the data and when is the server\'s word, each time anew')]
	public function testGecontroleerd(): void {
		$klant = self::id($this->klant());
		$controleer = fn (int $revisie): array => $this->app->service(Wijziging::class)->wijzig(Soort::Klant, $klant, [
			'opdracht' => Uuid::nieuw(), 'revisie' => $revisie, 'gegevensGecontroleerd' => ['op' => '2026-11-22T08:59:59Z', 'door' => 'jan'],
		]);
		self::assertSame(['op' => self::NU, 'door' => 'jan'], $controleer(1)['gegevensGecontroleerd'] ?? null);
		$this->app = $this->opNieuw('2026-11-23T10:00:00Z');
		$this->app->login('petra');
		self::assertSame(['op' => '2026-11-23T10:00:00Z', 'door' => 'petra'], $controleer(2)['gegevensGecontroleerd'] ?? null);
	}

	/** The phone and the name of the one who took part lead to no klant, no double and no list of klanten. */
	private function nergensAnders(): void {
		foreach ([['telefoon' => '0612345678'], ['email' => 'karel@voorbeeld.nl'], ['naam' => 'Deurne'], ['q' => 'deurne'], ['postcode' => '3552 RA', 'huisnummer' => 35]] as $vraag) {
			self::assertSame([], $this->zoek($vraag));
		}
		self::assertSame([], $this->app->service(Zoeker::class)->dubbelen(['telefoon' => '0612345678'])['results']);
		self::assertSame([], $this->lijst(Soort::Klant));
	}

	/**
	 * @param array<string, mixed> $vraag
	 * @return array<mixed>
	 */
	private function zoek(array $vraag): array {
		return $this->app->service(Zoeker::class)->zoek(Soort::Klant, $vraag)['results'];
	}
}
