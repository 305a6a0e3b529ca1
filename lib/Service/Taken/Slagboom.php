<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\Conflict;
use OCA\Klantcontact\Exception\Forbidden;
use OCA\Klantcontact\Exception\RuleBroken;
use OCA\Klantcontact\Service\Lezen\Weergave;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Revisies;
use OCP\IL10N;

/**
 * Lets through what the table of a taak's life allows, and says of anything else why not, and who has the taak.
 */
final class Slagboom {
	public function __construct(
		private readonly Weergave $weergave,
		private readonly Revisies $revisies,
		private readonly Gebruikers $gebruikers,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $taak as it is stored
	 * @throws ApiException 403 when it is not hers to do, 409 when the taak is too far for it, 422 when there is no team
	 */
	public function eis(Gebruiker $gebruiker, array $taak, Actie $actie): void {
		$weigering = Levensloop::weigering($gebruiker, $taak, $actie);
		if ($weigering !== null) {
			throw $this->fout($weigering, $gebruiker, $taak);
		}
	}

	/** @param array<string, mixed> $taak */
	private function fout(Weigering $weigering, Gebruiker $gebruiker, array $taak): ApiException {
		$uid = Waarden::tekst($taak, 'medewerker');
		$naam = $uid === '' ? '' : $this->gebruikers->naam($uid);
		return match ($weigering) {
			Weigering::Buitenstaander => new Forbidden($this->l->t('This task belongs to another team.')),
			Weigering::VanEenAnder => new Forbidden($naam === '' ? $this->l->t('Pick this task up first.') : $this->l->t('This task is of %s.', [$naam])),
			Weigering::GeenTeam => new RuleBroken($this->l->t('This task is of no team that could have it back. Forward it.')),
			Weigering::Toestand => $this->teLaat($gebruiker, $taak, $naam),
		};
	}

	/** @param array<string, mixed> $taak */
	private function teLaat(Gebruiker $gebruiker, array $taak, string $naam): Conflict {
		$message = match (true) {
			Toestand::van($taak) === Toestand::Afgerond => $this->l->t('This task is finished already.'),
			$naam === '' => $this->l->t('Nobody has this task now. Pick it up first.'),
			default => $this->l->t('This task was already picked up by %s', [$naam]),
		};
		$id = Waarden::tekst($taak, 'id');
		$huidig = $this->weergave->detail($gebruiker, Soort::Taak, $taak, $this->revisies->van([$id])[$id] ?? 1);
		return new Conflict($message, $huidig, $naam === '' ? null : $naam);
	}
}
