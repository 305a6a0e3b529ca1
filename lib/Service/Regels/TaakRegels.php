<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Regels;

use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Nummering\Voorraad;
use OCA\Klantcontact\Service\Nummering\Vraag;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * The rules of a taak.
 */
final class TaakRegels implements Regels {
	public function __construct(
		private readonly Configuratie $configuratie,
		private readonly Gebruikers $gebruikers,
		private readonly IL10N $l,
	) {
	}

	#[\Override]
	public function verwerk(array $object, ?array $oud, Invoer $invoer): array {
		$omgeving = $invoer->omgeving;
		if ($oud === null) {
			$object += $this->uitSjabloon($object, $omgeving) + ['prioriteit' => 'normaal'];
			$object = ['status' => 'open', 'aangemaaktOp' => $omgeving->nu, 'aangemaaktDoor' => $omgeving->gebruiker->uid] + $object;
		}
		$team = Waarden::tekst($object, 'team');
		$medewerker = Waarden::tekst($object, 'medewerker');
		if ($team === '' && $medewerker === '') {
			$invoer->regel('team', $this->l->t('Choose the team or the colleague that gets this task.'));
		}
		if ($oud === null && $team !== '' && $medewerker !== '') {
			// What is open and of a team is of all its members: the lists and counts of teams rely on it.
			$invoer->regel('medewerker', $this->l->t('Choose a team or a colleague, not both.'));
		}
		if ($team !== '' && $team !== ($oud['team'] ?? '') && !in_array($team, $this->configuratie->actieveTeams(), true)) {
			$invoer->regel('team', $this->l->t('This team does not exist or gets no new tasks.'));
		}
		if ($medewerker !== '' && $medewerker !== ($oud['medewerker'] ?? '')) {
			$this->controleerMedewerker($medewerker, $invoer);
		}
		return Afleiding::uitContactmoment($object, $omgeving);
	}

	private function controleerMedewerker(string $uid, Invoer $invoer): void {
		if (!$this->gebruikers->bestaat($uid)) {
			$invoer->regel('medewerker', $this->l->t('This colleague does not exist.'));
		} elseif (!$this->gebruikers->werktHier($uid)) {
			$invoer->regel('medewerker', $this->l->t('This colleague is in none of the groups that work with Klantcontact, and could not open the task.'));
		}
	}

	/**
	 * @param array<string, mixed> $object
	 * @return array<string, mixed> priority and last day, as the template of the taak says (EMP-25)
	 */
	private function uitSjabloon(array $object, Omgeving $omgeving): array {
		$sjabloon = $omgeving->zoek(Soort::Sjabloon, Waarden::tekst($object, 'sjabloon')) ?? [];
		$termijn = $sjabloon['termijn'] ?? null;
		return array_intersect_key($sjabloon, ['prioriteit' => true]) + (is_int($termijn) ? ['uiterlijkOp' => Klok::dag($omgeving->vandaag, $termijn)] : []);
	}

	#[\Override]
	public function vraag(array $object, Vraag $vraag): void {
		if (!isset($object['nummer'])) {
			$vraag->een('taak');
		}
	}

	#[\Override]
	public function nummer(array $object, Voorraad $voorraad): array {
		$object['nummer'] ??= $voorraad->een('taak');
		return $object;
	}
}
