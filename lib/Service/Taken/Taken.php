<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\Conflict;
use OCA\Klantcontact\Service\Command\CommandRunner;
use OCA\Klantcontact\Service\Command\Opdracht;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Registratie\Planmaker;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\Invoervelden;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * What colleagues do to taken: pick up, give back, forward, note, make a zaak of it, finish.
 */
final class Taken {
	public function __construct(
		private readonly CommandRunner $runner,
		private readonly Planmaker $planmaker,
		private readonly Lezer $lezer,
		private readonly Slagboom $slagboom,
		private readonly Stappen $stappen,
		private readonly Invoervelden $velden,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $invoer {opdracht, revisie, …the fields of the action}
	 * @return array<array-key, mixed> what is stored by it, in the shape of a bundle's answer
	 * @throws ApiException 409 with who was first when another was (EMP-31)
	 */
	public function doe(Actie $actie, string $id, array $invoer): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Lezen);
		$opdracht = Opdracht::uit('taak ' . $actie->value . ' ' . strtolower($id), $invoer, $gebruiker, $this->l);
		$stap = $this->stappen->van($actie);
		$fouten = new Fouten();
		$revisie = $this->velden->revisie($invoer['revisie'] ?? null, $fouten);
		$this->velden->geenAndere($invoer, ['opdracht', 'revisie', ...$stap->velden()], $fouten);
		$fouten->werp($this->l);
		$command = new TaakCommand($this->lezer, $this->slagboom, $this->planmaker, $stap, $this->l, $gebruiker, $actie, $id, $revisie, $invoer);
		try {
			return $this->runner->voer($opdracht, $command);
		} catch (Conflict $conflict) {
			$gaatOver = Waarden::tekst($conflict->huidig ?? [], 'id');
			if ($gaatOver === strtolower($id)) {
				// Says that it was picked up or finished, where that is what happened; else only that it changed.
				$this->slagboom->eis($gebruiker, $this->lezer->leesbaar($gebruiker, Soort::Taak, $id), $actie);
			}
			if ($gaatOver === '' || $gaatOver === strtolower($id)) {
				throw $conflict;
			}
			// What changed is the contactmoment, of which the user was not asked the revision: it is read again.
			return $this->runner->voer($opdracht, $command);
		}
	}
}
