<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

use OCA\Klantcontact\Notification\Taakmeldingen;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCP\AppFramework\Services\IAppConfig;

/**
 * Tells of taken whose last day is over: each once a day, in the morning.
 */
final class TeLaat {
	private const GEMELD = 'te_laat_gemeld';

	/** Nobody wants to be called at midnight. */
	private const VANAF_UUR = 7;

	private const PARTIJ = 100;

	public function __construct(
		private readonly ObjectStore $store,
		private readonly Taakmeldingen $meldingen,
		private readonly IAppConfig $config,
		private readonly Klok $klok,
	) {
	}

	/** Tells of today's, unless that was done. */
	public function meld(): void {
		$vandaag = $this->klok->vandaag();
		$uur = (int)(new \DateTimeImmutable($this->klok->nu()))->setTimezone($this->klok->tijdzone())->format('G');
		if ($uur < self::VANAF_UUR || $this->config->getAppValueString(self::GEMELD) === $vandaag) {
			return;
		}
		// Before the first one: a run that breaks off leaves some untold until tomorrow, rather than telling others twice.
		$this->config->setAppValueString(self::GEMELD, $vandaag);
		foreach ($this->taken($vandaag) as $taak) {
			$this->meldingen->teLaat($taak);
		}
	}

	/** @return \Generator<int, array<string, mixed>> */
	private function taken(string $vandaag): \Generator {
		$na = null;
		do {
			$partij = $this->store->list(new ListQuery(Soort::Taak, ['status' => OpenTaken::STATUSSEN], ['uiterlijkOp' => ['tot' => $vandaag]], 'sorteersleutel', self::PARTIJ, $na));
			yield from $partij;
			$na = $partij === [] ? null : Waarden::tekst($partij[count($partij) - 1], 'sorteersleutel');
			// one without a key, made outside this app, cannot be passed: the rest waits until it has one
		} while (count($partij) === self::PARTIJ && $na !== '');
	}
}
