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
use OCA\Klantcontact\Exception\TooLarge;
use OCA\Klantcontact\Service\Bijlagen\Bijlagen;
use OCA\Klantcontact\Service\Bijlagen\Inname;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Table\Bestand;
use OCA\Klantcontact\Store\Table\Bestanden;
use OCA\Klantcontact\Store\Table\Verzending;
use OCA\Klantcontact\Store\Table\Verzendingen;
use OCA\Klantcontact\Store\Table\Verzendstatus;
use OCP\IL10N;

/**
 * Puts outgoing messages down with their files, and takes them away again when they were not sent.
 */
final class Postvak {
	/** Longer than handing a message over takes. */
	private const BEZIG_SECONDEN = 300;

	/** How long a message waits whose outcome nobody knows. */
	private const BEWAARD_SECONDEN = 30 * 86_400;

	public function __construct(
		private readonly Verzendingen $verzendingen,
		private readonly Verzendbundels $bundels,
		private readonly Berichtmaker $maker,
		private readonly Inname $inname,
		private readonly Bijlagen $bijlagen,
		private readonly Bestanden $bestanden,
		private readonly Database $database,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/** @return string moment until which the caller works on a message */
	public function bezigTot(): string {
		return $this->klok->over(self::BEZIG_SECONDEN);
	}

	/** @return string moment until which a message is kept that was, or may have been, sent */
	public function bewaardTot(): string {
		return $this->klok->over(self::BEWAARD_SECONDEN);
	}

	/**
	 * Refuses a bericht that somebody has sent, or is sending.
	 *
	 * @throws ApiException
	 */
	public function eisVrij(string $bericht): void {
		$ander = $this->verzendingen->vanBericht($bericht);
		if ($ander === null) {
			return;
		}
		if ($ander->status !== Verzendstatus::Klaar || $ander->tot >= $this->klok->nu()) {
			throw $this->onderweg($ander);
		}
		$this->vergeet($ander, Verzendstatus::Klaar);
	}

	/**
	 * Builds the message and writes it down, ready to be sent.
	 *
	 * @param array<string, mixed> $invoer the request
	 * @return bool false when somebody else was first
	 * @throws ApiException
	 */
	public function leg(Verzendverzoek $verzoek, array $invoer, Verzending $verzending): bool {
		$eml = $this->eml($verzoek, $verzending);
		try {
			$gelegd = $this->database->transaction(function () use ($invoer, $verzending, $eml): bool {
				$this->bestanden->bewaarTot([...$this->bundels->bestanden($invoer), $eml->id], $this->bewaardTot());
				return $this->verzendingen->maak($verzending->met($eml->id, $invoer));
			});
		} catch (\Throwable $fout) {
			$this->bijlagen->verwijder($eml);
			throw $fout;
		}
		if (!$gelegd) {
			$this->bijlagen->verwijder($eml);
		}
		return $gelegd;
	}

	/**
	 * Forgets a message that was not sent, with its file; the files of the user stay for a day.
	 *
	 * @return bool false when it was not in this status any more
	 */
	public function vergeet(Verzending $verzending, Verzendstatus $status): bool {
		$weg = $this->database->transaction(function () use ($verzending, $status): bool {
			$this->bestanden->bewaarTot($this->bundels->bestanden($verzending->invoer ?? []), $this->klok->over(Inname::BEWAARD_SECONDEN));
			return $this->verzendingen->verwijder($verzending->id, $status);
		});
		$eml = $weg && $verzending->eml !== null ? $this->bestanden->vind([$verzending->eml])[$verzending->eml] ?? null : null;
		if ($eml !== null) {
			$this->bijlagen->verwijder($eml);
		}
		return $weg;
	}

	/** Forgets what nobody sent, marks what may have been sent, and forgets after their time those that were, with the requests in them. */
	public function ruimOp(): void {
		$nu = $this->klok->nu();
		foreach ($this->verzendingen->verlopen(Verzendstatus::Verzenden, $nu) as $verzending) {
			$this->verzendingen->zet($verzending->id, Verzendstatus::Verzenden, Verzendstatus::Onzeker, $this->bewaardTot());
		}
		foreach ([Verzendstatus::Klaar, Verzendstatus::Onzeker, Verzendstatus::Verzonden, Verzendstatus::Geregistreerd] as $status) {
			foreach ($this->verzendingen->verlopen($status, $nu) as $verzending) {
				$this->vergeet($verzending, $status);
			}
		}
	}

	/** @return ApiException what is said of a message that another request sends, or sent, or may have sent */
	public function onderweg(Verzending $verzending): ApiException {
		$isOver = $verzending->tot < $this->klok->nu();
		if ($verzending->status === Verzendstatus::Verzenden && $isOver) {
			$this->verzendingen->zet($verzending->id, Verzendstatus::Verzenden, Verzendstatus::Onzeker, $this->bewaardTot());
		}
		return match (true) {
			$verzending->status === Verzendstatus::Geregistreerd => new Conflict($this->l->t('This was stored before, with other content. Reload the page to see it.')),
			!$isOver && in_array($verzending->status, [Verzendstatus::Klaar, Verzendstatus::Verzenden], true) => MailOnderweg::bezig($this->l->t('This email is being sent now. Wait a moment.'), $verzending->id),
			default => MailOnderweg::onzeker($this->l->t('This email may have been sent already, so it is not sent again. Ask the recipient or your mail administrator, then record it without sending.'), $verzending->id),
		};
	}

	private function eml(Verzendverzoek $verzoek, Verzending $verzending): Bestand {
		$kopie = $this->maker->maak($this->bundels->brief($verzoek, $verzending));
		try {
			return $this->inname->neem($verzending->gebruiker, $kopie->naam, $kopie->pad, 'message/rfc822');
		} catch (TooLarge) {
			$melding = $this->l->t('The files are too large to be sent together. Remove one of them.');
			throw new TooLarge($melding, [$verzoek->pad . '.bestanden' => $melding]);
		}
	}
}
