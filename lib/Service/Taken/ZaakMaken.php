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
use OCA\Klantcontact\Service\Registratie\Bundellezer;
use OCA\Klantcontact\Service\Registratie\Concept;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\SchemaControle;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Revisies;
use OCP\IL10N;

/**
 * PROD-27: whoever handles the taak makes the zaak, whose number then stands on the taak and on its contactmoment.
 */
final class ZaakMaken implements Stap {
	private const PAD = 'zaak';

	public function __construct(
		private readonly Bundellezer $bundellezer,
		private readonly SchemaControle $controle,
		private readonly ObjectStore $store,
		private readonly Revisies $revisies,
		private readonly Policy $policy,
		private readonly IL10N $l,
	) {
	}

	#[\Override]
	public function velden(): array {
		return [self::PAD];
	}

	#[\Override]
	public function zet(array $taak, array $invoer, Gebruiker $gebruiker, Fouten $fouten): Gevolg {
		if (isset($taak['zaak'])) {
			$fouten->regel(self::PAD, $this->l->t('This task has a case already.'));
			return new Gevolg($taak);
		}
		$gestuurd = $this->bundellezer->object(Soort::Zaak, $invoer[self::PAD] ?? null, self::PAD, $fouten);
		if ($gestuurd === null) {
			return new Gevolg($taak);
		}
		$id = Waarden::tekst($taak, 'contactmoment');
		// The revision first: a change in between is then noticed, and not written over.
		$revisies = $id === '' ? [] : $this->revisies->van([$id]) + [$id => 1];
		$moment = $id === '' ? null : $this->store->get(Soort::Contactmoment, $id);
		$zaak = $this->zaak($gestuurd, $taak, $moment ?? []);
		if (!$this->policy->mag($gebruiker, Handeling::Registreren) && Waarden::tekst($zaak->object, 'klant') !== $this->klant($taak, $moment ?? [])) {
			$fouten->regel(self::PAD . '.klant', $this->l->t('From this task you can only register for its own customer.'));
		}
		// What is wrong with the zaak is said of the zaak alone, and not once more of what would refer to it.
		$this->controle->controleer(Soort::Zaak, $zaak->object, $zaak->pad, $fouten);
		if ($fouten->heeft($zaak->pad)) {
			return new Gevolg($taak);
		}
		$meer = [$zaak];
		if ($moment !== null && !isset($moment['zaak'])) {
			$meer[] = new Concept(Soort::Contactmoment, 'contactmoment', Waarden::met($moment, 'zaak', $zaak->id()), $moment);
		}
		return new Gevolg(Waarden::met($taak, 'zaak', $zaak->id()), null, $meer, count($meer) === 1 ? [] : $revisies);
	}

	/**
	 * The zaak with what is known of who asks: the klant, or the contact data that were given for this request only (PROD-24).
	 *
	 * @param array<string, mixed> $taak
	 * @param array<string, mixed> $moment
	 */
	private function zaak(Concept $gestuurd, array $taak, array $moment): Concept {
		$zaak = Waarden::met($gestuurd->object, 'klant', $gestuurd->object['klant'] ?? $this->klant($taak, $moment));
		foreach (Waarden::kaarten($moment['betrokkenen'] ?? null) as $betrokkene) {
			$gegevens = array_intersect_key($betrokkene, ['contactnaam' => true, 'digitaleAdressen' => true]);
			$gegevens = Waarden::met($gegevens, 'adres', $betrokkene['correspondentieadres'] ?? $betrokkene['bezoekadres'] ?? null);
			$zaak += $gegevens === [] || Waarden::tekst($zaak, 'klant') !== Waarden::tekst($betrokkene, 'klant') ? [] : ['contactgegevens' => $gegevens];
		}
		return $gestuurd->met($zaak);
	}

	/**
	 * @param array<string, mixed> $taak
	 * @param array<string, mixed> $moment
	 */
	private function klant(array $taak, array $moment): string {
		return Waarden::tekst(isset($taak['klant']) ? $taak : $moment, 'klant');
	}
}
