<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Instellingen;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Command\Opdracht;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Table\Historie;
use OCA\Klantcontact\Store\Table\HistorieRegel;
use OCP\IL10N;

/**
 * Changes the settings: all that the request names, and nothing else. The same change twice is the same as once.
 */
final class InstellingenSchrijver {
	public function __construct(
		private readonly Configuratie $configuratie,
		private readonly Kanalen $kanalen,
		private readonly InstellingenLezer $lezer,
		private readonly InstellingenControle $controle,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly Historie $historie,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $invoer {opdracht, kanalen?, groepen?, teams?, eenheden?, limieten?, labels?, lijsten?, klachtenteam?, mail?, adresdienst?, bewaartermijnen?, correctieAlleenBeheer?, anoniemRegistreren?, tellen?}
	 * @return array<string, mixed> the settings as they are now
	 * @throws ApiException
	 */
	public function wijzig(array $invoer): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Beheer);
		Opdracht::uit('instellingen', $invoer, $gebruiker, $this->l);
		$fouten = new Fouten();
		$goed = [];
		foreach (array_diff_key($invoer, ['opdracht' => true]) as $naam => $waarde) {
			$goed[$naam] = $this->controle->lees($naam, $waarde, $fouten);
		}
		$fouten->werp($this->l);
		foreach ($goed as $naam => $waarde) {
			match (true) {
				is_bool($waarde) => $this->configuratie->schakel(Schakelaar::from($naam), $waarde),
				is_string($waarde) => $this->configuratie->bewaarKlachtenteam($waarde),
				$naam === 'kanalen' => $this->kanalen->zet(Waarden::teksten($waarde)),
				default => $this->configuratie->bewaar($naam, $waarde),
			};
		}
		$velden = array_fill_keys(array_keys($goed), null);
		$this->historie->noteer([new HistorieRegel('instellingen', null, 'gewijzigd', $gebruiker->uid, $this->klok->nu(), $velden)]);
		return $this->lezer->lees();
	}
}
