<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Instellingen;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Command\Opdracht;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCP\IL10N;

/**
 * Changes what the logged-in user prefers: all that the request names, and nothing else. The same change twice is the same as once.
 */
final class VoorkeurenSchrijver {
	public function __construct(
		private readonly Voorkeuren $voorkeuren,
		private readonly Kanalen $kanalen,
		private readonly InstellingenLezer $lezer,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $invoer {opdracht, standaardKanaal?, standaardTeam?}, null clears
	 * @return array<string, mixed> the settings as they are now
	 * @throws ApiException
	 */
	public function wijzig(array $invoer): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Instellingen);
		Opdracht::uit('voorkeuren', $invoer, $gebruiker, $this->l);
		$mogelijk = ['standaardKanaal' => $this->kanalen->actief(), 'standaardTeam' => $gebruiker->teams];
		$fouten = new Fouten();
		$goed = [];
		foreach (array_diff_key($invoer, ['opdracht' => true]) as $naam => $waarde) {
			$waarde ??= '';
			if (!isset($mogelijk[$naam])) {
				$fouten->vorm($naam, $this->l->t('This field does not exist.'));
			} elseif (!is_string($waarde) || ($waarde !== '' && !in_array($waarde, $mogelijk[$naam], true))) {
				$fouten->vorm($naam, $this->l->t('Choose one of the values of the list.'));
			} else {
				$goed[$naam] = $waarde;
			}
		}
		$fouten->werp($this->l);
		foreach ($goed as $naam => $waarde) {
			$naam === 'standaardKanaal' ? $this->voorkeuren->bewaarKanaal($gebruiker->uid, $waarde) : $this->voorkeuren->bewaarTeam($gebruiker->uid, $waarde);
		}
		return $this->lezer->lees();
	}
}
