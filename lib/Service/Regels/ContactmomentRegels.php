<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Regels;

use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Nummering\Voorraad;
use OCA\Klantcontact\Service\Nummering\Vraag;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * The rules of a contactmoment.
 */
final class ContactmomentRegels implements Regels {
	private const STANDAARD = ['initiatiefnemer' => 'klant', 'taal' => 'nld', 'vertrouwelijk' => false, 'toonInKlantportaal' => false];

	public function __construct(
		private readonly Betrokkenen $betrokkenen,
		private readonly Klantplicht $klantplicht,
		private readonly Mailvraag $mailvraag,
		private readonly Configuratie $configuratie,
		private readonly Gebruikers $gebruikers,
		private readonly IL10N $l,
	) {
	}

	#[\Override]
	public function verwerk(array $object, ?array $oud, Invoer $invoer): array {
		$omgeving = $invoer->omgeving;
		if ($oud === null) {
			$object += self::STANDAARD + ['plaatsgevondenOp' => $omgeving->nu, 'medewerker' => $omgeving->gebruiker->uid];
			$object = $this->mailvraag->verwerk(Waarden::met($object, 'organisatorischeEenheid', $omgeving->gebruiker->eenheid), $invoer);
		}
		$object = Stempel::registratie($object, $oud, $omgeving);
		$object = Stempel::zet($object, $oud, 'identiteitVastgesteld', 'wijze', $omgeving);
		$object = Waarden::met($object, 'gespreksnummer', $omgeving->gesprekken[Waarden::tekst($object, 'gesprek')] ?? $object['gespreksnummer'] ?? null);
		$this->controleer($object, $oud, $invoer);
		$object = $this->betrokkenen->verwerk($object, $oud, $invoer);
		if ($oud === null && !$omgeving->overgenomen) {
			$this->klantplicht->controleer($object, $invoer);
		}
		if ($oud === null) {
			$object['directBeantwoord'] = isset($object['antwoord']) && !$this->heeftVervolg($object, $omgeving);
		}
		return $object;
	}

	/**
	 * @param array<string, mixed> $object
	 * @return bool whether a taak or a new zaak was made with it; the number of a zaak that was there already is known
	 */
	private function heeftVervolg(array $object, Omgeving $omgeving): bool {
		$zaak = isset($object['zaak']) ? $omgeving->zoek(Soort::Zaak, Waarden::tekst($object, 'zaak')) : null;
		return $omgeving->verwijst(Soort::Taak, 'contactmoment', Waarden::tekst($object, 'id')) || ($zaak !== null && !isset($zaak['identificatie']));
	}

	#[\Override]
	public function vraag(array $object, Vraag $vraag): void {
		if (!isset($object['nummer'])) {
			$vraag->een('contactmoment');
		}
		if (isset($object['gesprek']) && !isset($object['gespreksnummer'])) {
			$vraag->gedeeld('gesprek', Waarden::tekst($object, 'gesprek'));
		}
		foreach (Waarden::kaarten($object['betrokkenen'] ?? null) as $betrokkene) {
			if (!isset($betrokkene['nummer'])) {
				$vraag->een('betrokkene');
			}
		}
	}

	#[\Override]
	public function nummer(array $object, Voorraad $voorraad): array {
		$object['nummer'] ??= $voorraad->een('contactmoment');
		if (isset($object['gesprek'])) {
			$object['gespreksnummer'] ??= $voorraad->gedeeld('gesprek', Waarden::tekst($object, 'gesprek'));
		}
		$betrokkenen = Waarden::kaarten($object['betrokkenen'] ?? null);
		foreach ($betrokkenen as $i => $betrokkene) {
			$betrokkenen[$i]['nummer'] = $betrokkene['nummer'] ?? $voorraad->een('betrokkene');
		}
		return Waarden::met($object, 'betrokkenen', $betrokkenen);
	}

	/**
	 * @param array<string, mixed> $object
	 * @param array<string, mixed>|null $oud
	 */
	private function controleer(array $object, ?array $oud, Invoer $invoer): void {
		if (Waarden::tekst($object, 'plaatsgevondenOp') > $invoer->omgeving->straks) {
			$invoer->regel('plaatsgevondenOp', $this->l->t('This moment is in the future.'));
		}
		if ($oud === null && ($object['soort'] ?? '') === 'klacht' && !isset($object['voorgaandContactmoment']) && !$invoer->omgeving->verwijst(Soort::Taak, 'contactmoment', Waarden::tekst($object, 'id'))) {
			// Its handling is another process, which begins with the task (EMP-05). What follows an earlier contactmoment is of that one's.
			$invoer->regel('soort', $this->l->t('A complaint needs a task for the team that handles it.'));
		}
		$wijze = Waarden::tekst(Waarden::kaart($object['identiteitVastgesteld'] ?? null), 'wijze');
		if ($wijze !== '' && $wijze !== Waarden::tekst(Waarden::kaart($oud['identiteitVastgesteld'] ?? null), 'wijze') && !in_array($wijze, $this->configuratie->lijsten()['identiteit'] ?? [], true)) {
			// A way from the list, and never the answers that were given.
			$invoer->vorm('identiteitVastgesteld.wijze', $this->l->t('Choose one of the values of the list.'));
		}
		$medewerker = Waarden::tekst($object, 'medewerker');
		if ($medewerker !== Waarden::tekst($oud ?? [], 'medewerker') && !$this->gebruikers->bestaat($medewerker)) {
			$invoer->regel('medewerker', $this->l->t('This colleague does not exist.'));
		}
		if (Waarden::waar($object, 'contactGelukt') && Waarden::waar($object, 'verdereActieOndernomen')) {
			$invoer->regel('verdereActieOndernomen', $this->l->t('When the contact succeeded, no further action can have been taken.'));
		}
		if (Waarden::waar($object, 'vertrouwelijk') && Waarden::waar($object, 'toonInKlantportaal')) {
			$invoer->regel('toonInKlantportaal', $this->l->t('A confidential contact moment is not shown in the customer portal.'));
		}
		if (isset($object['voorgaandContactmoment']) && $object['voorgaandContactmoment'] === $object['id']) {
			$invoer->regel('voorgaandContactmoment', $this->l->t('A contact moment cannot follow itself.'));
		}
	}
}
