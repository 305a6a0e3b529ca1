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
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\Invoervelden;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * Changes to stored objects: edits, corrections with a reason, and what a colleague appends.
 */
final class Wijziging {
	private const REDEN_MAX = 1000;

	private const AANVULLING_MAX = 4000;

	public function __construct(
		private readonly CommandRunner $runner,
		private readonly Planmaker $planmaker,
		private readonly Lezer $lezer,
		private readonly Velden $objectvelden,
		private readonly Invoervelden $velden,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $invoer {opdracht, revisie, …changed fields, null clears}
	 * @return array<array-key, mixed> the object as it is now
	 * @throws ApiException
	 */
	public function wijzig(Soort $soort, string $id, array $invoer): array {
		$nieuw = array_diff_key($invoer, ['opdracht' => true, 'revisie' => true]);
		$handeling = $soort === Soort::Sjabloon ? Handeling::Beheer : Handeling::Wijzigen;
		return $this->voer($handeling, $soort, $id, $invoer, 'gewijzigd', null, '', new NieuweVelden($this->objectvelden, $soort, $nieuw, ''));
	}

	/**
	 * @param array<string, mixed> $invoer {opdracht, revisie, reden, wijzigingen: {…}}
	 * @return array<array-key, mixed> the contactmoment as it is now
	 * @throws ApiException
	 */
	public function corrigeer(string $id, array $invoer): array {
		$this->policy->eis($this->gebruikers->huidige(), Handeling::Corrigeren);
		$fouten = new Fouten();
		$reden = $this->velden->tekst('reden', $invoer['reden'] ?? null, self::REDEN_MAX, $fouten);
		$wijzigingen = $invoer['wijzigingen'] ?? null;
		if (!is_array($wijzigingen) || $wijzigingen === [] || array_is_list($wijzigingen)) {
			$fouten->vorm('wijzigingen', $this->l->t('Fill this in.'));
		}
		$this->velden->geenAndere($invoer, ['opdracht', 'revisie', 'reden', 'wijzigingen'], $fouten);
		$fouten->werp($this->l);
		$bewerking = new NieuweVelden($this->objectvelden, Soort::Contactmoment, Waarden::kaart($wijzigingen), 'wijzigingen');
		return $this->voer(Handeling::Corrigeren, Soort::Contactmoment, $id, $invoer, 'gecorrigeerd', $reden, 'wijzigingen', $bewerking);
	}

	/**
	 * @param array<string, mixed> $invoer {opdracht, revisie, tekst}
	 * @return array<array-key, mixed> the contactmoment as it is now
	 * @throws ApiException
	 */
	public function vulAan(string $id, array $invoer): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Aanvullen);
		$fouten = new Fouten();
		$tekst = $this->velden->tekst('tekst', $invoer['tekst'] ?? null, self::AANVULLING_MAX, $fouten);
		$this->velden->geenAndere($invoer, ['opdracht', 'revisie', 'tekst'], $fouten);
		$fouten->werp($this->l);
		$bewerking = new Aanvulling(Uuid::nieuw(), $tekst, $gebruiker->uid, $this->klok->nu());
		return $this->voer(Handeling::Aanvullen, Soort::Contactmoment, $id, $invoer, 'aangevuld', null, '', $bewerking);
	}

	/**
	 * @param array<string, mixed> $invoer
	 * @param string $pad where the changed fields stand in the request, '' when they are the request
	 * @return array<array-key, mixed>
	 */
	private function voer(Handeling $handeling, Soort $soort, string $id, array $invoer, string $actie, ?string $reden, string $pad, Bewerking $bewerking): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, $handeling);
		$opdracht = Opdracht::uit($actie . ' ' . $soort->value . ' ' . strtolower($id), $invoer, $gebruiker, $this->l);
		$fouten = new Fouten();
		$revisie = $this->velden->revisie($invoer['revisie'] ?? null, $fouten);
		$fouten->werp($this->l);
		$handtekening = new Handtekening($gebruiker, $actie, $reden);
		return $this->runner->voer($opdracht, new WijzigCommand($this->planmaker, $this->lezer, $this->l, $handtekening, $soort, $id, $revisie, $pad, $bewerking));
	}
}
