<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Mail;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\NotFound;
use OCA\Klantcontact\Service\Command\Opdracht;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Table\Opdrachten;
use OCA\Klantcontact\Store\Table\Verzending;
use OCA\Klantcontact\Store\Table\Verzendingen;
use OCA\Klantcontact\Store\Table\Verzendstatus;
use OCP\IL10N;

/**
 * Messages that were or may have been sent, and are not recorded: only a person can say what became of them.
 */
final class OpenVerzendingen {
	private const BEZIG = 'bezig';

	public function __construct(
		private readonly Verzendingen $verzendingen,
		private readonly Verzendbundels $bundels,
		private readonly Postvak $postvak,
		private readonly Registreerder $registreerder,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly Opdrachten $opdrachten,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @return array{results: list<array<string, mixed>>} her own, newest first; everybody's for beheer
	 * @throws ApiException
	 */
	public function lijst(): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Registreren);
		return ['results' => array_map(fn (Verzending $een): array => $this->regel($een, $gebruiker->uid), $this->verzendingen->open($gebruiker->beheer ? null : $gebruiker->uid))];
	}

	/**
	 * Records the bundle without sending anything.
	 *
	 * @return array<array-key, mixed> the stored objects by kind; the same again when it is recorded already
	 * @throws ApiException
	 */
	public function registreer(string $id): array {
		$verzending = $this->eigen($id);
		if ($verzending->invoer === null) {
			return $this->opdrachten->zoek($verzending->id)['antwoord'] ?? throw $this->weg();
		}
		if (!$this->isVrij($verzending)) {
			throw $this->postvak->onderweg($verzending);
		}
		$opdracht = Opdracht::uit('registratie', $verzending->invoer, $this->gebruikers->huidige(), $this->l);
		return $this->registreerder->registreer($opdracht, $verzending->invoer, $verzending);
	}

	/**
	 * Forgets a message that was not sent after all, so that it can be sent again.
	 *
	 * @return array{} also when it is gone already
	 * @throws ApiException
	 */
	public function vergeet(string $id): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Registreren);
		$verzending = $this->verzendingen->vind(Uuid::lees($id) ?? '');
		if ($verzending !== null && $verzending->gebruiker === $gebruiker->uid && $verzending->status !== Verzendstatus::Geregistreerd) {
			$was = $verzending->status;
			if ($was === Verzendstatus::Verzonden || !$this->isVrij($verzending) || !$this->postvak->vergeet($verzending, $was)) {
				throw $this->postvak->onderweg($verzending);
			}
		}
		return [];
	}

	/** @return bool whether nobody works on it any more */
	private function isVrij(Verzending $verzending): bool {
		return in_array($verzending->status, [Verzendstatus::Onzeker, Verzendstatus::Verzonden], true) || $verzending->tot < $this->klok->nu();
	}

	private function eigen(string $id): Verzending {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Registreren);
		$verzending = $this->verzendingen->vind(Uuid::lees($id) ?? '');
		return $verzending !== null && $verzending->gebruiker === $gebruiker->uid ? $verzending : throw $this->weg();
	}

	private function weg(): NotFound {
		return new NotFound($this->l->t('This does not exist, or no longer.'));
	}

	/** @return array<string, mixed> */
	private function regel(Verzending $verzending, string $uid): array {
		$bericht = $this->bundels->bericht($verzending);
		return [
			'id' => $verzending->id,
			'bericht' => $verzending->bericht,
			'onderwerp' => Waarden::tekst($bericht, 'onderwerp'),
			'ontvangers' => Waarden::teksten($bericht['ontvangers'] ?? null),
			'status' => match (true) {
				$verzending->status === Verzendstatus::Verzonden => Verzendstatus::Verzonden->value,
				$this->isVrij($verzending) => Verzendstatus::Onzeker->value,
				default => self::BEZIG,
			},
			'op' => $verzending->op,
			'gebruiker' => $verzending->gebruiker,
			'eigen' => $verzending->gebruiker === $uid,
			'namen' => ['gebruiker' => $this->gebruikers->naam($verzending->gebruiker)],
		];
	}
}
