<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Demo;

use OCA\Klantcontact\Store\Soort;

/**
 * Makes the klanten: persons, households with members, companies.
 */
final readonly class Klanten {
	/**
	 * @param Toeval $toeval what chooses
	 * @param Namen $namen
	 * @param Gegevens $gegevens
	 * @param Schrijver $schrijver stores them
	 * @param Bezetting $bezetting who registers them
	 */
	public function __construct(
		private Toeval $toeval,
		private Namen $namen,
		private Gegevens $gegevens,
		private Schrijver $schrijver,
		private Bezetting $bezetting,
	) {
	}

	/** @return list<array<string, mixed>> the klanten as stored */
	public function maak(Omvang $omvang, \DateTimeImmutable $nu): array {
		$begin = $nu->modify('-400 days');
		$personen = [];
		for ($i = 0; $i < $omvang->personen(); $i++) {
			$personen[] = $this->persoon($begin->modify('+' . $i . ' minutes'));
		}
		$overige = [];
		for ($i = 0; $i < $omvang->huishoudens(); $i++) {
			$overige[] = $this->huishouden(array_slice($personen, $i * 4, $this->toeval->getal(2, 4)), $begin->modify('+' . (10 + $i) . ' hours'));
		}
		for ($i = 0; $i < $omvang->bedrijven(); $i++) {
			$overige[] = $this->bedrijf($begin->modify('+' . (20 + $i) . ' hours'));
		}
		return [...$personen, ...$overige];
	}

	/** @return array<string, mixed> */
	private function persoon(\DateTimeImmutable $op): array {
		$naam = $this->namen->persoon();
		$delen = array_filter($naam, static fn (string $deel): bool => $deel !== '');
		$klant = ['id' => DemoId::nieuw(), 'soort' => 'persoon'] + $delen + [
			'geboortedatum' => $this->gegevens->geboortedatum($op),
			'bezoekadres' => $this->gegevens->adres(),
			'digitaleAdressen' => $this->digitaal($naam['voornaam'] . ' ' . $naam['achternaam']),
			'huurder' => $this->toeval->kans(30),
		];
		if ($this->toeval->kans(80)) {
			$klant['bsn'] = $this->gegevens->bsn();
		}
		if ($this->toeval->kans(3)) {
			$klant['geheimhouding'] = true;
		}
		if ($this->toeval->kans(4)) {
			$klant['voorkeurstaal'] = $this->toeval->kies(['eng', 'tur', 'ara', 'fry']);
		}
		return $this->schrijver->schrijf(Soort::Klant, $klant, $op, $this->toeval->kies($this->bezetting->medewerkers));
	}

	/**
	 * @param list<array<string, mixed>> $leden
	 * @return array<string, mixed>
	 */
	private function huishouden(array $leden, \DateTimeImmutable $op): array {
		$rollen = ['hoofdhuurder', 'partner', 'kind', 'bewoner'];
		$eerste = $leden[0] ?? [];
		$huishouden = array_intersect_key($eerste, ['tussenvoegsel' => 1, 'achternaam' => 1, 'bezoekadres' => 1]) + ['id' => DemoId::nieuw(), 'soort' => 'huishouden', 'aanhef' => 'Familie', 'huurder' => true];
		$huishouden['leden'] = array_map(
			static fn (array $lid, int $plaats): array => ['klant' => $lid['id'] ?? '', 'rol' => $rollen[$plaats] ?? 'bewoner'],
			$leden,
			array_keys($leden),
		);
		return $this->schrijver->schrijf(Soort::Klant, $huishouden, $op, $this->toeval->kies($this->bezetting->medewerkers));
	}

	/** @return array<string, mixed> */
	private function bedrijf(\DateTimeImmutable $op): array {
		$naam = $this->namen->bedrijf();
		$bedrijf = [
			'id' => DemoId::nieuw(),
			'soort' => 'bedrijf',
			'bedrijfsnaam' => $naam,
			'kvkNummer' => $this->gegevens->kvk(),
			'bezoekadres' => $this->gegevens->adres(),
			'digitaleAdressen' => $this->digitaal('info ' . $naam),
		];
		if ($this->toeval->kans(50)) {
			$bedrijf['vestigingsnummer'] = '0000' . $this->toeval->cijfers(8);
		}
		return $this->schrijver->schrijf(Soort::Klant, $bedrijf, $op, $this->toeval->kies($this->bezetting->medewerkers));
	}

	/** @return list<array<string, string|bool>> */
	private function digitaal(string $naam): array {
		$adressen = [];
		if ($this->toeval->kans(90)) {
			$adressen[] = ['id' => $this->toeval->uuid(), 'soort' => 'telefoonnummer', 'adres' => $this->gegevens->telefoon(), 'standaard' => true];
		}
		if ($this->toeval->kans(15)) {
			$adressen[] = ['id' => $this->toeval->uuid(), 'soort' => 'telefoonnummer', 'adres' => $this->gegevens->telefoon(), 'omschrijving' => 'werk'];
		}
		if ($this->toeval->kans(70)) {
			$adressen[] = ['id' => $this->toeval->uuid(), 'soort' => 'email', 'adres' => $this->gegevens->email($naam), 'standaard' => true];
		}
		return $adressen;
	}
}
