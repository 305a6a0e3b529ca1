<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Concepten;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\Conflict;
use OCA\Klantcontact\Exception\NotFound;
use OCA\Klantcontact\Exception\RuleBroken;
use OCA\Klantcontact\Exception\TooLarge;
use OCA\Klantcontact\Service\Instellingen\Bewaartermijnen;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\Invoervelden;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Table\Concept;
use OCA\Klantcontact\Store\Table\Concepten as Tabel;
use OCA\Klantcontact\Store\Table\Json;
use OCP\IL10N;

/**
 * Drafts of the logged-in user (ALG-12): nobody else, beheer included, reads or even counts them.
 */
final class Concepten {
	/** Bytes of JSON: a long call with several questions is a tenth of it. */
	private const HOOGSTENS_BYTES = 262_144;

	private const HOOGSTENS = 20;

	public function __construct(
		private readonly Tabel $concepten,
		private readonly Database $database,
		private readonly Bewaartermijnen $termijnen,
		private readonly Invoervelden $velden,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @return array{results: list<array<string, mixed>>} her drafts, newest first, without those whose time is over
	 * @throws ApiException
	 */
	public function lees(): array {
		$concepten = $this->concepten->lijst($this->uid(), $this->termijnen->conceptenVanaf());
		return ['results' => array_map(self::toon(...), $concepten)];
	}

	/**
	 * Stores a draft. The same content over the same revision is the same as once.
	 *
	 * @param array<string, mixed> $invoer {revisie, inhoud}; revision 0 for a new draft
	 * @return array{id: string, revisie: int, bijgewerktOp: string}
	 * @throws NotFound when the draft is another's, or was removed
	 * @throws Conflict with the present draft, when it was changed in another browser
	 * @throws RuleBroken when she has too many
	 * @throws ApiException
	 */
	public function bewaar(string $id, array $invoer): array {
		$uid = $this->uid();
		$concept = $this->uit($this->id($id), $uid, $invoer);
		$bewaard = $this->database->transaction(fn (): Concept => $this->zet($concept));
		return ['id' => $bewaard->id, 'revisie' => $bewaard->revisie, 'bijgewerktOp' => $bewaard->bijgewerktOp];
	}

	/**
	 * Removes a draft; one that is gone is gone.
	 *
	 * @return array{}
	 * @throws NotFound when the draft is another's
	 * @throws ApiException
	 */
	public function verwijder(string $id): array {
		$uid = $this->uid();
		$id = $this->id($id);
		if (($this->concepten->vind($id)->gebruiker ?? $uid) !== $uid) {
			throw $this->weg();
		}
		$this->concepten->verwijder($id, $uid);
		return [];
	}

	private function zet(Concept $nieuw): Concept {
		$this->concepten->ruimOp($this->termijnen->conceptenVanaf());
		$huidig = $this->concepten->vind($nieuw->id);
		if ($huidig === null ? $this->maak($nieuw) : $this->concepten->vervang($nieuw)) {
			return $nieuw;
		}
		$huidig = $this->concepten->vind($nieuw->id);
		if ($huidig === null || $huidig->gebruiker !== $nieuw->gebruiker) {
			throw $this->weg();
		}
		if ($huidig->revisie === $nieuw->revisie && Json::schrijf($huidig->inhoud) === Json::schrijf($nieuw->inhoud)) {
			return $huidig;
		}
		throw new Conflict($this->l->t('This draft was changed in another window meanwhile.'), self::toon($huidig));
	}

	private function maak(Concept $nieuw): bool {
		if ($nieuw->revisie !== 1) {
			throw $this->weg();
		}
		if ($this->concepten->aantal($nieuw->gebruiker) >= self::HOOGSTENS) {
			throw new RuleBroken($this->l->t('You have %s unfinished conversations, emails and letters. Finish or cancel one before you begin another.', [self::HOOGSTENS]));
		}
		return $this->concepten->maak($nieuw);
	}

	/** @param array<string, mixed> $invoer */
	private function uit(string $id, string $uid, array $invoer): Concept {
		$fouten = new Fouten();
		$revisie = $invoer['revisie'] ?? null;
		$inhoud = $invoer['inhoud'] ?? null;
		if (!is_int($revisie) || $revisie < 0 || $revisie === PHP_INT_MAX) {
			$fouten->vorm('revisie', $this->l->t('A whole number belongs here.'));
		}
		if (!Waarden::isKaart($inhoud)) {
			$fouten->vorm('inhoud', $this->l->t('An object with fields belongs here.'));
		}
		$this->velden->geenAndere($invoer, ['revisie', 'inhoud'], $fouten);
		$fouten->werp($this->l);
		$concept = new Concept($id, $uid, Waarden::kaart($inhoud), (is_int($revisie) ? $revisie : 0) + 1, $this->klok->nu());
		if (strlen(Json::schrijf($concept->inhoud)) > self::HOOGSTENS_BYTES) {
			throw new TooLarge($this->l->t('This draft is larger than %s kB and is not kept. Finish it, or make its texts shorter.', [self::HOOGSTENS_BYTES >> 10]));
		}
		return $concept;
	}

	private function uid(): string {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Concepten);
		return $gebruiker->uid;
	}

	private function id(string $id): string {
		return Uuid::lees($id) ?? throw $this->weg();
	}

	private function weg(): NotFound {
		return new NotFound($this->l->t('This does not exist, or no longer.'));
	}

	/** @return array<string, mixed> */
	private static function toon(Concept $concept): array {
		return ['id' => $concept->id, 'inhoud' => $concept->inhoud, 'revisie' => $concept->revisie, 'bijgewerktOp' => $concept->bijgewerktOp];
	}
}
