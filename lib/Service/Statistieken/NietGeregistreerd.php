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
use OCA\Klantcontact\Service\Instellingen\Kanalen;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCP\IL10N;

/**
 * Contacts that are counted and not registered (CALL-05).
 */
final class NietGeregistreerd {
	/** A word for a subject, too short and too plain for a name with a number. */
	private const CATEGORIE = '/^[\p{L} -]{0,40}$/uD';

	public function __construct(
		private readonly CommandRunner $runner,
		private readonly Kanalen $kanalen,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $invoer {opdracht, kanaal, categorie?, concept?}; concept is the draft that goes
	 * @return array<array-key, mixed>
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
		if (!is_string($categorie) || preg_match(self::CATEGORIE, $categorie) !== 1) {
			$fouten->vorm('categorie', $this->l->t('A word of letters belongs here, nothing about the person.'));
		}
		foreach (array_diff(array_keys($invoer), ['opdracht', 'kanaal', 'categorie', 'concept']) as $naam) {
			$fouten->vorm($naam, $this->l->t('This field does not exist.'));
		}
		$fouten->werp($this->l);
		return $this->runner->voer($opdracht, new TelCommand($this->klok->vandaag(), is_string($kanaal) ? $kanaal : '', is_string($categorie) ? trim($categorie) : ''));
	}
}
