<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Registratie\Bundelantwoord;
use OCA\Klantcontact\Service\Registratie\Bundellezer;
use OCA\Klantcontact\Service\Registratie\Concept;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * EMP-36: what is registered together with the end of a taak.
 *
 * Who may not register otherwise may do so for her own taak: one contactmoment that she had herself, of its klant and zaak, that follows its contactmoment.
 */
final class Terugkoppeling {
	private const PAD = 'registratie';

	public function __construct(
		private readonly Bundellezer $bundellezer,
		private readonly ObjectStore $store,
		private readonly Policy $policy,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $taak
	 * @param mixed $bundel as sent
	 * @return list<Concept> with the link to the contactmoment of the taak filled in
	 */
	public function concepten(array $taak, mixed $bundel, Gebruiker $gebruiker, Fouten $fouten): array {
		if (!Waarden::isKaart($bundel)) {
			$fouten->vorm(self::PAD, $this->l->t('An object with fields belongs here.'));
			return [];
		}
		$volgtOp = array_intersect_key($taak, ['contactmoment' => true]);
		$concepten = [];
		foreach ($this->bundellezer->concepten(Waarden::kaart($bundel), Bundelantwoord::SOORTEN, $fouten, self::PAD . '.') as $concept) {
			$concepten[] = $concept->soort === Soort::Contactmoment && $volgtOp !== [] ? $concept->met($concept->object + ['voorgaandContactmoment' => $volgtOp['contactmoment']]) : $concept;
		}
		if (!$this->policy->mag($gebruiker, Handeling::Registreren)) {
			$this->alleenVanDezeTaak($taak, $concepten, $gebruiker, $fouten);
		}
		return $concepten;
	}

	/**
	 * @param array<string, mixed> $taak
	 * @param list<Concept> $concepten
	 */
	private function alleenVanDezeTaak(array $taak, array $concepten, Gebruiker $gebruiker, Fouten $fouten): void {
		if (count($concepten) !== 1 || $concepten[0]->soort !== Soort::Contactmoment) {
			$fouten->regel(self::PAD, $this->l->t('From a task you can register one contact moment only.'));
			return;
		}
		$moment = $this->store->get(Soort::Contactmoment, Waarden::tekst($taak, 'contactmoment')) ?? [];
		[$pad, $object] = [$concepten[0]->pad, $concepten[0]->object];
		$klanten = [$taak['klant'] ?? null, ...$this->klanten($moment)];
		if (array_diff($this->klanten($object), Waarden::teksten($klanten)) !== []) {
			$fouten->regel($pad . '.klant', $this->l->t('From this task you can only register for its own customer.'));
		}
		if (isset($object['zaak']) && !in_array($object['zaak'], [$taak['zaak'] ?? null, $moment['zaak'] ?? null], true)) {
			$fouten->regel($pad . '.zaak', $this->l->t('From this task you can only register for its own case.'));
		}
		if (($object['voorgaandContactmoment'] ?? null) !== ($taak['contactmoment'] ?? null)) {
			$fouten->regel($pad . '.voorgaandContactmoment', $this->l->t('From this task you can only register what follows its own contact moment.'));
		}
		if (($object['medewerker'] ?? $gebruiker->uid) !== $gebruiker->uid) {
			$fouten->regel($pad . '.medewerker', $this->l->t('From this task you can only register a contact that you had yourself.'));
		}
	}

	/**
	 * @param array<string, mixed> $moment
	 * @return list<string> the klanten whom it names
	 */
	private function klanten(array $moment): array {
		return Waarden::teksten([$moment['klant'] ?? null, $moment['huishouden'] ?? null, ...array_column(Waarden::kaarten($moment['betrokkenen'] ?? null), 'klant')]);
	}
}
