<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Regels;

use OCA\Klantcontact\Service\Nummering\Voorraad;
use OCA\Klantcontact\Service\Nummering\Vraag;
use OCA\Klantcontact\Service\Validatie\Identificatie;
use OCA\Klantcontact\Service\Waarden;
use OCP\IL10N;

/**
 * The rules of a klant.
 */
final class KlantRegels implements Regels {
	private const STANDAARD = ['voorkeurstaal' => 'nld', 'geheimhouding' => false, 'actief' => true];

	/** As long as the schema lets them be. */
	private const INITIALEN_MAX = 20;

	/** What an empty partij does not have: she agreed to be recognised, and to no more (F7554). */
	private const CONTACTGEGEVENS = ['digitaleAdressen', 'bezoekadres', 'correspondentieadres'];

	private const IDENTIFICATOREN = ['bsn', 'kvkNummer', 'rsin', 'andersVastgesteld'];

	public function __construct(
		private readonly DigitaleAdressen $adressen,
		private readonly Postadres $postadres,
		private readonly IL10N $l,
	) {
	}

	#[\Override]
	public function verwerk(array $object, ?array $oud, Invoer $invoer): array {
		$omgeving = $invoer->omgeving;
		$object = Stempel::registratie($oud === null ? $object + self::STANDAARD : $object, $oud, $omgeving);
		foreach (['andersVastgesteld' => 'wijze', 'toestemmingHergebruik' => 'keuze', 'gegevensGecontroleerd' => null] as $deel => $keuze) {
			$object = Stempel::zet($object, $oud, $deel, $keuze, $omgeving);
		}
		$object = Waarden::met($object, 'initialen', mb_substr(Naam::initialen(Waarden::tekst($object, 'initialen')), 0, self::INITIALEN_MAX));
		$object = $this->adressen->verwerk($object, $invoer);
		$this->postadres->controleer($object, ['bezoekadres', 'correspondentieadres'], $invoer);
		$this->controleerNaam($object, $invoer);
		$this->controleerNummers($object, $invoer);
		$this->controleerRest($object, $invoer);
		$object = Waarden::met($object, 'naam', Naam::van($object));
		return Waarden::met($object, 'sorteernaam', Naam::sorteernaam($object));
	}

	#[\Override]
	public function vraag(array $object, Vraag $vraag): void {
		if (!isset($object['nummer'])) {
			$vraag->een('klant');
		}
	}

	#[\Override]
	public function nummer(array $object, Voorraad $voorraad): array {
		$object['nummer'] ??= $voorraad->een('klant');
		return $object;
	}

	/** @param array<string, mixed> $object */
	private function controleerNaam(array $object, Invoer $invoer): void {
		$soort = Waarden::tekst($object, 'soort');
		$nodig = $soort === 'bedrijf' ? 'bedrijfsnaam' : 'achternaam';
		if (!isset($object[$nodig]) && ($soort !== 'huishouden' || !isset($object['bedrijfsnaam']))) {
			$invoer->vorm($nodig, $this->l->t('Fill this in.'));
		}
	}

	/** @param array<string, mixed> $object */
	private function controleerNummers(array $object, Invoer $invoer): void {
		foreach (['bsn', 'rsin'] as $veld) {
			if (isset($object[$veld]) && !Identificatie::elfproef(Waarden::tekst($object, $veld))) {
				$invoer->vorm($veld, $this->l->t('This number does not exist: a digit is wrong.'));
			}
		}
		if (isset($object['vestigingsnummer']) && !isset($object['kvkNummer'])) {
			$invoer->vorm('vestigingsnummer', $this->l->t('A branch number needs the KvK number too.'));
		}
	}

	/** @param array<string, mixed> $object */
	private function controleerToestemming(array $object, Invoer $invoer): void {
		$keuze = Waarden::tekst(Waarden::kaart($object['toestemmingHergebruik'] ?? null), 'keuze');
		if ($keuze !== '' && array_intersect_key($object, array_flip(self::IDENTIFICATOREN)) === []) {
			$invoer->regel('toestemmingHergebruik', $this->l->t('Identify the customer first: with a BSN, a KvK number, an RSIN or in another way.'));
		}
		foreach ($keuze === 'alleen-identificatie' ? self::CONTACTGEGEVENS : [] as $veld) {
			if (isset($object[$veld])) {
				$invoer->regel($veld, $this->l->t('This customer agreed to be identified only: her contact data are not kept.'));
			}
		}
	}

	/** @param array<string, mixed> $object */
	private function controleerRest(array $object, Invoer $invoer): void {
		if (Waarden::tekst($object, 'geboortedatum') > $invoer->omgeving->vandaag) {
			$invoer->regel('geboortedatum', $this->l->t('This date is in the future.'));
		}
		$voorkeur = $object['voorkeursDigitaalAdres'] ?? null;
		if ($voorkeur !== null && !in_array($voorkeur, array_column(Waarden::kaarten($object['digitaleAdressen'] ?? null), 'id'), true)) {
			$invoer->regel('voorkeursDigitaalAdres', $this->l->t('The preferred address must be one of the addresses of this customer.'));
		}
		$this->controleerToestemming($object, $invoer);
		$leden = array_column(Waarden::kaarten($object['leden'] ?? null), 'klant');
		if (in_array($object['id'], $leden, true)) {
			$invoer->regel('leden', $this->l->t('A customer cannot be a member of itself.'));
		}
	}
}
