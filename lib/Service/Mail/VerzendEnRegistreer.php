<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Mail;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\Conflict;
use OCA\Klantcontact\Exception\MailOnderweg;
use OCA\Klantcontact\Exception\RuleBroken;
use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Service\Bijlagen\Bijlagen;
use OCA\Klantcontact\Service\Command\Opdracht;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Store\Table\Verzending;
use OCA\Klantcontact\Store\Table\Verzendingen;
use OCA\Klantcontact\Store\Table\Verzendstatus;
use OCP\IL10N;

/**
 * Sends a reply and stores the bundle to which it belongs: both or neither, and never twice.
 *
 * First everything is checked, and the message built and written down. Then one process takes it, hands it to the mail server, and stores the
 * bundle in one transaction. Whatever breaks, what was written down tells how far it came.
 */
final class VerzendEnRegistreer {
	public function __construct(
		private readonly Verzendingen $verzendingen,
		private readonly Verzendbundels $bundels,
		private readonly Postvak $postvak,
		private readonly Registreerder $registreerder,
		private readonly Postbus $postbus,
		private readonly Bezorger $bezorger,
		private readonly Bijlagen $bijlagen,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $invoer {opdracht, contactmomenten?, berichten, …, verzending: {bericht}}
	 * @return array<array-key, mixed> the stored objects by kind; the same again for a request that was carried out before
	 * @throws ApiException MailOnderweg when it was or may have been sent and is not stored; otherwise nothing was sent, and nothing is stored
	 */
	public function voer(array $invoer): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Registreren);
		$opdracht = Opdracht::uit('registratie', $invoer, $gebruiker, $this->l);
		$verzending = $this->verzendingen->vind($opdracht->id) ?? $this->bereidVoor($opdracht, $invoer);
		if ($verzending->gebruiker !== $gebruiker->uid || !hash_equals($verzending->hash, $opdracht->hash)) {
			throw new Conflict($this->l->t('This was stored before, with other content. Reload the page to see it.'));
		}
		return match ($verzending->status) {
			Verzendstatus::Klaar => $this->verzend($opdracht, $invoer, $verzending),
			Verzendstatus::Verzonden => $this->registreer($opdracht, $invoer, $verzending),
			Verzendstatus::Geregistreerd => $this->registreerder->registreer($opdracht, $invoer, $verzending),
			default => throw $this->postvak->onderweg($verzending),
		};
	}

	/** @param array<string, mixed> $invoer */
	private function bereidVoor(Opdracht $opdracht, array $invoer): Verzending {
		$verzoek = $this->bundels->lees($invoer);
		$this->postvak->eisVrij($verzoek->id);
		$afzender = $this->postbus->afzender();
		$verzending = new Verzending(
			$opdracht->id,
			$verzoek->id,
			$opdracht->gebruiker->uid,
			$opdracht->hash,
			Verzendstatus::Klaar,
			$this->postvak->bezigTot(),
			$this->klok->nu(),
			$afzender->tekst(),
			BerichtId::eigen($verzoek->id, $afzender->adres),
		);
		$this->registreerder->controleer($opdracht->gebruiker, $invoer, $verzending);
		$this->postvak->leg($verzoek, $invoer, $verzending);
		return $this->verzendingen->vind($opdracht->id) ?? throw $this->postvak->onderweg($this->verzendingen->vanBericht($verzoek->id) ?? $verzending);
	}

	/**
	 * @param array<string, mixed> $invoer
	 * @return array<array-key, mixed>
	 */
	private function verzend(Opdracht $opdracht, array $invoer, Verzending $verzending): array {
		$verzoek = $this->bundels->lees($invoer);
		[, $eml] = $this->bijlagen->geefKlaargezet((string)$verzending->eml);
		if (!$this->verzendingen->zet($verzending->id, Verzendstatus::Klaar, Verzendstatus::Verzenden, $this->postvak->bezigTot())) {
			throw $this->postvak->onderweg($this->verzendingen->vind($verzending->id) ?? $verzending);
		}
		try {
			$this->bezorger->bezorg($eml, Adres::lees($verzending->afzender) ?? $this->postbus->afzender(), $verzoek->ontvangers);
		} catch (NietVerzonden $fout) {
			$this->postvak->vergeet($verzending, Verzendstatus::Verzenden);
			throw $this->geweigerd($fout, $verzoek);
		} catch (MogelijkVerzonden) {
			$this->verzendingen->zet($verzending->id, Verzendstatus::Verzenden, Verzendstatus::Onzeker, $this->postvak->bewaardTot());
			throw $this->postvak->onderweg($this->verzendingen->vind($verzending->id) ?? $verzending);
		}
		return $this->registreer($opdracht, $invoer, $verzending);
	}

	/**
	 * @param array<string, mixed> $invoer
	 * @return array<array-key, mixed>
	 */
	private function registreer(Opdracht $opdracht, array $invoer, Verzending $verzending): array {
		try {
			$this->verzendingen->zet($verzending->id, Verzendstatus::Verzenden, Verzendstatus::Verzonden, $this->postvak->bewaardTot());
			return $this->registreerder->registreer($opdracht, $invoer, $verzending);
		} catch (\Throwable $fout) {
			throw MailOnderweg::nietOpgeslagen($this->l->t('The email was sent, but could not be recorded. Try again: it is not sent a second time.'), $verzending->id, $fout);
		}
	}

	private function geweigerd(NietVerzonden $fout, Verzendverzoek $verzoek): ApiException {
		if (!$fout->isGeweigerd) {
			return new StoreUnavailable($this->l->t('The mail server cannot be reached or has no time now. Nothing was sent and nothing was stored. Try again later, or send the reply yourself and record it as already sent.'), [], $fout);
		}
		$melding = $fout->isOntvanger
			? $this->l->t('The mail server refuses this recipient. Nothing was sent and nothing was stored. Check the address.')
			: $this->l->t('The mail server refuses this message. Nothing was sent and nothing was stored. Remove large files, or ask your mail administrator.');
		return new RuleBroken($melding, [$fout->isOntvanger ? $verzoek->pad . '.ontvangers' : 'verzending' => $melding], $fout);
	}
}
