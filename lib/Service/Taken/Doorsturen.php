<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Registratie\Concept;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\Invoervelden;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * EMP-37: the taak ends with why, and a new one about the same goes to another team or colleague.
 */
final class Doorsturen implements Stap {
	/** What the new taak takes over. Not the notes: they are for the team that wrote them. */
	private const MEE = ['contactmoment', 'klant', 'zaak', 'gevraagdeHandeling', 'toelichting', 'prioriteit', 'uiterlijkOp', 'sjabloon'];

	public function __construct(
		private readonly Invoervelden $velden,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	#[\Override]
	public function velden(): array {
		return ['team', 'medewerker', 'reden'];
	}

	#[\Override]
	public function zet(array $taak, array $invoer, Gebruiker $gebruiker, Fouten $fouten): Gevolg {
		$reden = $this->velden->tekst('reden', $invoer['reden'] ?? null, Teruggeven::REDEN_MAX, $fouten);
		$naar = $this->naar($taak, $invoer, $fouten);
		$nieuw = ['id' => Uuid::nieuw(), 'vervolgOp' => $taak['id'], 'reden' => $reden] + $naar + array_intersect_key($taak, array_flip(self::MEE));
		return new Gevolg(['reden' => $reden, 'afgerondOp' => $this->klok->nu()] + $taak, $reden, [new Concept(Soort::Taak, '', $nieuw)]);
	}

	/**
	 * @param array<string, mixed> $taak
	 * @param array<string, mixed> $invoer
	 * @return array<string, mixed> the team or the colleague
	 */
	private function naar(array $taak, array $invoer, Fouten $fouten): array {
		$naar = array_filter(array_intersect_key($invoer, ['team' => true, 'medewerker' => true]), static fn (mixed $wie): bool => $wie !== null && $wie !== '');
		if (count($naar) !== 1) {
			$fouten->vorm('team', $this->l->t('Choose the team or the colleague that gets this task.'));
		}
		foreach ($naar as $veld => $wie) {
			if ($wie === Waarden::tekst($taak, 'medewerker') && $veld === 'medewerker') {
				$fouten->regel($veld, $this->l->t('This colleague has the task already.'));
			}
			if ($wie === Waarden::tekst($taak, 'team') && $veld === 'team') {
				$fouten->regel($veld, $this->l->t('The task is of this team already. Give it back to the team, or choose another one.'));
			}
		}
		return $naar;
	}
}
