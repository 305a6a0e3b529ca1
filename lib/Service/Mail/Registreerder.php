<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Mail;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\Conflict;
use OCA\Klantcontact\Service\Command\Command;
use OCA\Klantcontact\Service\Command\CommandRunner;
use OCA\Klantcontact\Service\Command\Opdracht;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Registratie\Bundelantwoord;
use OCA\Klantcontact\Service\Registratie\Bundellezer;
use OCA\Klantcontact\Service\Registratie\Planmaker;
use OCA\Klantcontact\Service\Registratie\RegistratieCommand;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Table\Revisies;
use OCA\Klantcontact\Store\Table\Verzending;
use OCP\IL10N;

/**
 * Stores the bundle to which a message belongs, or tells beforehand whether that will be possible.
 */
final class Registreerder {
	public function __construct(
		private readonly CommandRunner $runner,
		private readonly Planmaker $planmaker,
		private readonly Bundellezer $bundellezer,
		private readonly Verzendbundels $bundels,
		private readonly Revisies $revisies,
		private readonly IL10N $l,
	) {
	}

	/**
	 * Checks everything that storing checks, and that the objects do not exist: what is wrong must be said before anything is sent.
	 *
	 * @param array<string, mixed> $invoer the request
	 * @throws ApiException
	 */
	public function controleer(Gebruiker $gebruiker, array $invoer, Verzending $verzending): void {
		$plan = $this->command($gebruiker, $invoer, $verzending)->voorbereid();
		if ($this->revisies->van(Waarden::teksten(array_column($plan->nieuw, 1))) !== []) {
			throw new Conflict($this->l->t('This was stored before, with other content. Reload the page to see it.'));
		}
	}

	/**
	 * @param array<string, mixed> $invoer the request
	 * @return array<array-key, mixed> the stored objects by kind
	 * @throws ApiException
	 */
	public function registreer(Opdracht $opdracht, array $invoer, Verzending $verzending): array {
		return $this->runner->voer($opdracht, new VerzondenBundel($this->command($opdracht->gebruiker, $invoer, $verzending), $verzending->id));
	}

	/** @param array<string, mixed> $invoer */
	private function command(Gebruiker $gebruiker, array $invoer, Verzending $verzending): Command {
		return new RegistratieCommand($this->planmaker, $this->bundellezer, $this->l, $gebruiker, $this->bundels->gevuld($invoer, $verzending), Bundelantwoord::SOORTEN);
	}
}
