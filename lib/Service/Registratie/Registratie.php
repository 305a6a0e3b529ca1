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
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * The main command: new objects that belong together, stored whole or not at all.
 */
final class Registratie {
	public function __construct(
		private readonly CommandRunner $runner,
		private readonly Planmaker $planmaker,
		private readonly Bundellezer $bundellezer,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $invoer {opdracht, contactmomenten?, berichten?, klanten?, zaken?, taken?, concept?}; concept is the draft that goes when the bundle is stored
	 * @return array<array-key, mixed> the stored objects by kind
	 * @throws ApiException
	 */
	public function registreer(array $invoer): array {
		return $this->voer(Handeling::Registreren, $invoer, Bundelantwoord::SOORTEN);
	}

	/**
	 * @param array<string, mixed> $invoer {opdracht, …the fields of a sjabloon}
	 * @return array<array-key, mixed> the stored sjabloon
	 * @throws ApiException
	 */
	public function sjabloon(array $invoer): array {
		$velden = array_diff_key($invoer, ['opdracht' => true]);
		$antwoord = $this->voer(Handeling::Beheer, ['sjablonen' => [$velden]] + array_intersect_key($invoer, ['opdracht' => true]), [Soort::Sjabloon]);
		$sjablonen = $antwoord['sjablonen'] ?? null;
		$sjabloon = is_array($sjablonen) ? $sjablonen[0] ?? null : null;
		return is_array($sjabloon) ? $sjabloon : [];
	}

	/**
	 * @param array<string, mixed> $invoer
	 * @param list<Soort> $soorten
	 * @return array<array-key, mixed>
	 */
	private function voer(Handeling $handeling, array $invoer, array $soorten): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, $handeling);
		$opdracht = Opdracht::uit('registratie', $invoer, $gebruiker, $this->l);
		$bundel = array_diff_key($invoer, ['opdracht' => true, 'concept' => true]);
		return $this->runner->voer($opdracht, new RegistratieCommand($this->planmaker, $this->bundellezer, $this->l, $gebruiker, $bundel, $soorten));
	}
}
