<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Registratie;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Command\CommandRunner;
use OCA\Klantcontact\Service\Command\Opdracht;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\Invoervelden;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * New persons in a stored huishouden or bedrijf: who is new and who is changed belong to one command (EMP-14).
 */
final class Personen {
	public function __construct(
		private readonly CommandRunner $runner,
		private readonly Planmaker $planmaker,
		private readonly Bundellezer $bundellezer,
		private readonly Lezer $lezer,
		private readonly Velden $objectvelden,
		private readonly Invoervelden $velden,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param string $id of the huishouden or bedrijf
	 * @param array<string, mixed> $invoer {opdracht, revisie, wijzigingen: {leden, …}, klanten: [{…}]}
	 * @return array<array-key, mixed> the stored klanten, the changed one first
	 * @throws ApiException
	 */
	public function voegToe(string $id, array $invoer): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Wijzigen);
		$this->policy->eis($gebruiker, Handeling::Registreren);
		$opdracht = Opdracht::uit('personen ' . strtolower($id), $invoer, $gebruiker, $this->l);
		$fouten = new Fouten();
		$revisie = $this->velden->revisie($invoer['revisie'] ?? null, $fouten);
		foreach (['wijzigingen' => Waarden::isKaart($invoer['wijzigingen'] ?? null), 'klanten' => ($invoer['klanten'] ?? []) !== []] as $veld => $gevuld) {
			if (!$gevuld) {
				$fouten->vorm($veld, $this->l->t('Fill this in.'));
			}
		}
		$this->velden->geenAndere($invoer, ['opdracht', 'revisie', 'wijzigingen', 'klanten'], $fouten);
		$fouten->werp($this->l);
		$bewerking = new NieuweVelden($this->objectvelden, Soort::Klant, Waarden::kaart($invoer['wijzigingen']), 'wijzigingen');
		$klanten = array_intersect_key($invoer, ['klanten' => true]);
		$handtekening = new Handtekening($gebruiker, 'gewijzigd');
		return $this->runner->voer($opdracht, new PersonenCommand($this->planmaker, $this->bundellezer, $this->lezer, $this->l, $handtekening, $id, $revisie, $bewerking, $klanten));
	}
}
