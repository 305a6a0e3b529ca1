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
use OCA\Klantcontact\Service\Waarden;
use OCP\IL10N;

/**
 * The rules of a sjabloon.
 */
final class SjabloonRegels implements Regels {
	public function __construct(
		private readonly Configuratie $configuratie,
		private readonly IL10N $l,
	) {
	}

	#[\Override]
	public function verwerk(array $object, ?array $oud, Invoer $invoer): array {
		$object = $oud === null ? $object + ['actief' => true] : $object;
		$maaktTaak = Waarden::waar($object, 'taakAanmaken');
		if ($maaktTaak) {
			$this->controleerTaak($object, $oud, $invoer);
		} elseif (($object['soort'] ?? '') === 'klacht') {
			$invoer->regel('taakAanmaken', $this->l->t('A complaint needs a task for the team that handles it.'));
		}
		return $object;
	}

	#[\Override]
	public function vraag(array $object, Vraag $vraag): void {
		// a sjabloon has no number
	}

	#[\Override]
	public function nummer(array $object, Voorraad $voorraad): array {
		return $object;
	}

	/**
	 * EMP-22, EMP-23, EMP-25. A team that gets no tasks any more must not stop the change of another field.
	 *
	 * @param array<string, mixed> $object
	 * @param array<string, mixed>|null $oud
	 */
	private function controleerTaak(array $object, ?array $oud, Invoer $invoer): void {
		$team = Waarden::tekst($object, 'team');
		$isNieuw = $team !== Waarden::tekst($oud ?? [], 'team') || !Waarden::waar($oud ?? [], 'taakAanmaken');
		if ($team === '') {
			$invoer->regel('team', $this->l->t('Choose the team that gets the task of this template.'));
		} elseif ($isNieuw && !in_array($team, $this->configuratie->actieveTeams(), true)) {
			$invoer->regel('team', $this->l->t('This team does not exist or gets no new tasks.'));
		}
		if (!isset($object['gevraagdeHandeling'])) {
			$invoer->regel('gevraagdeHandeling', $this->l->t('Say what is asked of the team.'));
		}
	}
}
