<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Vernietigen;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Exception\TransactionAborted;
use OCA\Klantcontact\Service\Bijlagen\Bijlagen;
use OCA\Klantcontact\Service\Instellingen\Bewaartermijn;
use OCA\Klantcontact\Service\Instellingen\Bewaartermijnen;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Taken\OpenTaken;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Bestanden;
use OCA\Klantcontact\Store\Table\Historie;
use OCA\Klantcontact\Store\Table\HistorieRegel;
use OCA\Klantcontact\Store\Table\Revisies;
use OCA\Klantcontact\Store\Table\Verzendingen;

/**
 * Contactmomenten that are over the term that an administrator set: which they are, and their destruction.
 *
 * With a contactmoment go its berichten with their files, and its finished taken. Klanten and zaken stay. In the Historie remains who did
 * what and when, and that it was destroyed: nothing that was in it.
 */
final class Vernietiging {
	/** Who did it, in the Historie: the command may be run by nobody who is logged in. */
	private const DOOR = 'occ klantcontact:vernietig';

	private const PER_KEER = 100;

	/** No contactmoment has more of a kind; if one does, the next run takes the rest. */
	private const PER_SOORT = 1000;

	public function __construct(
		private readonly Database $database,
		private readonly ObjectStore $store,
		private readonly Revisies $revisies,
		private readonly Historie $historie,
		private readonly Bestanden $bestanden,
		private readonly Verzendingen $verzendingen,
		private readonly Bijlagen $bijlagen,
		private readonly Bewaartermijnen $termijnen,
		private readonly Klok $klok,
	) {
	}

	/** @return string|null day from which contactmomenten are still kept; null when no term is set */
	public function vanafDag(): ?string {
		return $this->termijnen->vanafDag(Bewaartermijn::Contactmomenten);
	}

	/**
	 * @return \Generator<int, Dossier> all that is over its term, oldest first; nothing when no term is set
	 * @throws StoreUnavailable
	 */
	public function overTermijn(): \Generator {
		$dag = $this->vanafDag();
		if ($dag === null) {
			return;
		}
		$na = null;
		do {
			$partij = $this->store->list(new ListQuery(Soort::Contactmoment, [], ['plaatsgevondenOp' => ['tot' => $this->klok->begin($dag)]], 'sorteersleutel', self::PER_KEER, $na));
			foreach ($partij as $contactmoment) {
				yield $this->dossier($contactmoment);
			}
			$na = $partij === [] ? null : Waarden::tekst($partij[count($partij) - 1], 'sorteersleutel');
		} while (count($partij) === self::PER_KEER && $na !== '');
	}

	/**
	 * Destroys a contactmoment with what belongs to it, whole or not at all.
	 *
	 * @return bool false when it stays, because a taak of it is not finished
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function vernietig(Dossier $dossier): bool {
		if ($dossier->openTaken > 0) {
			return false;
		}
		$this->database->transaction(function () use ($dossier): void {
			$nu = $this->klok->nu();
			$regels = [];
			foreach ($dossier->objecten() as [$soort, $id]) {
				$this->store->delete($soort, $id);
				$this->revisies->verwijder($id);
				$regels[] = new HistorieRegel($soort->value, $id, Historie::VERNIETIGD, self::DOOR, $nu);
			}
			$this->bestanden->laatLos($dossier->berichten, $this->klok->over(-1));
			$this->verzendingen->vergeet($dossier->berichten);
			$this->historie->noteer($regels);
			$this->historie->vergeetWaarden(array_column($dossier->objecten(), 1));
		});
		return true;
	}

	/** Removes the bytes of files that were let go; the hourly job would do it too. */
	public function ruimBestandenOp(): void {
		$this->bijlagen->ruimOp();
	}

	/** @param array<string, mixed> $contactmoment */
	private function dossier(array $contactmoment): Dossier {
		$id = Waarden::tekst($contactmoment, 'id');
		$taken = $this->van(Soort::Taak, $id);
		$open = array_filter($taken, static fn (array $taak): bool => in_array($taak['status'] ?? '', OpenTaken::STATUSSEN, true));
		return new Dossier(
			$id,
			Waarden::tekst($contactmoment, 'nummer'),
			Waarden::tekst($contactmoment, 'plaatsgevondenOp'),
			Waarden::teksten(array_column($this->van(Soort::Bericht, $id), 'id')),
			Waarden::teksten(array_column($taken, 'id')),
			count($open),
		);
	}

	/** @return list<array<string, mixed>> */
	private function van(Soort $soort, string $contactmoment): array {
		return $this->store->list(new ListQuery($soort, ['contactmoment' => $contactmoment], limit: self::PER_SOORT));
	}
}
