<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Statistieken;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Command\CommandRunner;
use OCA\Klantcontact\Service\Command\Opdracht;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Instellingen\Kanalen;
use OCA\Klantcontact\Service\Instellingen\Schakelaar;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\Invoervelden;
use OCP\IL10N;

/**
 * Contacts that are counted and not registered (CALL-05).
 */
final class NietGeregistreerd {
	public function __construct(
		private readonly CommandRunner $runner,
		private readonly Kanalen $kanalen,
		private readonly Configuratie $configuratie,
		private readonly Invoervelden $velden,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/**
	 * Counts, unless an administrator switched that off; the end of such a contact is the same for whoever has it.
	 *
	 * @param array<string, mixed> $invoer {opdracht, kanaal, categorie?, concept?}; concept is the draft that goes
	 * @return array<array-key, mixed> {geteld: bool}
	 * @throws ApiException
	 */
	public function tel(array $invoer): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Registreren);
		$opdracht = Opdracht::uit('niet-geregistreerd', $invoer, $gebruiker, $this->l);
		$fouten = new Fouten();
		$kanaal = $invoer['kanaal'] ?? null;
		$categorie = $invoer['categorie'] ?? '';
		if (!is_string($kanaal) || !in_array($kanaal, $this->kanalen->actief(), true)) {
			$fouten->vorm('kanaal', $this->l->t('Choose one of the values of the list.'));
		}
		// Only words that an administrator chose: nothing typed during a call can get in.
		if ($categorie !== '' && !in_array($categorie, $this->configuratie->lijsten()['categorieen'] ?? [], true)) {
			$fouten->vorm('categorie', $this->l->t('Choose one of the values of the list.'));
		}
		$this->velden->geenAndere($invoer, ['opdracht', 'kanaal', 'categorie', 'concept'], $fouten);
		$fouten->werp($this->l);
		$teller = ['dag' => $this->klok->vandaag(), 'kanaal' => is_string($kanaal) ? $kanaal : '', 'categorie' => is_string($categorie) ? $categorie : ''];
		return $this->runner->voer($opdracht, new TelCommand($this->configuratie->staatAan(Schakelaar::Tellen) ? $teller : null));
	}
}
