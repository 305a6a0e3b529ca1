<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Command;

use OCA\Klantcontact\Event\ObjectenOpgeslagen;
use OCA\Klantcontact\Exception\Conflict;
use OCA\Klantcontact\Exception\RuleBroken;
use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Exception\TransactionAborted;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Nummering\Voorraad;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Bestanden;
use OCA\Klantcontact\Store\Table\Concepten;
use OCA\Klantcontact\Store\Table\Historie;
use OCA\Klantcontact\Store\Table\Nummers;
use OCA\Klantcontact\Store\Table\Opdrachten;
use OCA\Klantcontact\Store\Table\Revisies;
use OCA\Klantcontact\Store\Table\Tellers;
use OCA\Klantcontact\Store\Table\Verzendingen;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\IL10N;

/**
 * Runs every command in the same steps: read and check, then one transaction that begins with the guarded writes, and after its commit the event.
 *
 * A command is stored whole or not at all, and once, however often it comes.
 */
final class CommandRunner {
	private const POGINGEN = 2;

	public function __construct(
		private readonly Database $database,
		private readonly ObjectStore $store,
		private readonly Opdrachten $opdrachten,
		private readonly Revisies $revisies,
		private readonly Nummers $nummers,
		private readonly Historie $historie,
		private readonly Bestanden $bestanden,
		private readonly Tellers $tellers,
		private readonly Concepten $concepten,
		private readonly Verzendingen $verzendingen,
		private readonly Botsing $botsing,
		private readonly IEventDispatcher $events,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @return array<array-key, mixed> the answer; the same one again for a command that was carried out before
	 * @throws Conflict when the object changed meanwhile, the command id was used for something else, or its answer is forgotten
	 * @throws StoreUnavailable when the store fails, or gave the transaction up twice; nothing is stored then
	 */
	public function voer(Opdracht $opdracht, Command $command): array {
		for ($poging = 1; $poging <= self::POGINGEN; $poging++) {
			try {
				$eerder = $this->eerderAntwoord($opdracht);
				if ($eerder !== null) {
					return $eerder;
				}
				$uitkomst = $this->probeer($opdracht, $this->voorbereid($opdracht, $command));
			} catch (TransactionAborted) {
				continue;
			} catch (Bekend $bekend) {
				return $this->eerderAntwoord($opdracht) ?? throw new StoreUnavailable($this->l->t('It is too busy now; nothing was stored. Try again.'), [], $bekend);
			} catch (Verouderd $verouderd) {
				throw $this->botsing->met($opdracht->gebruiker, $verouderd->soort, $verouderd->id);
			}
			$this->events->dispatchTyped(new ObjectenOpgeslagen($opdracht->gebruiker, $uitkomst));
			return $uitkomst->antwoord;
		}
		throw new StoreUnavailable($this->l->t('It is too busy now; nothing was stored. Try again.'));
	}

	/**
	 * @throws Bekend when what is wrong is only that the same command was carried out in the meantime
	 */
	private function voorbereid(Opdracht $opdracht, Command $command): Plan {
		try {
			return $command->voorbereid();
		} catch (RuleBroken|Conflict $fout) {
			throw $this->opdrachten->zoek($opdracht->id) === null ? $fout : new Bekend();
		}
	}

	private function probeer(Opdracht $opdracht, Plan $plan): Uitkomst {
		return $this->database->transaction(function () use ($opdracht, $plan): Uitkomst {
			if (!$this->opdrachten->claim($opdracht->id, $opdracht->gebruiker->uid, $opdracht->hash, $this->klok->nu())) {
				throw new Bekend();
			}
			$this->bewaak($plan);
			$nummers = [];
			foreach ($plan->reeksen as $reeks => $aantal) {
				$nummers[$reeks] = $this->nummers->neem($reeks, $aantal);
			}
			if ($plan->nogEens !== null) {
				($plan->nogEens)();
			}
			$uitkomst = ($plan->uitkomst)(new Voorraad($nummers));
			foreach ($uitkomst->objecten as [$soort, $object]) {
				$this->store->save($soort, $object);
			}
			$this->historie->noteer($uitkomst->historie);
			$this->bind($plan);
			$this->vergeetConcept($opdracht);
			if ($plan->teller !== null) {
				$this->tellers->tel($plan->teller['dag'], $plan->teller['kanaal'], $plan->teller['categorie']);
			}
			if ($plan->verzending !== null) {
				$this->verzendingen->registreer($plan->verzending);
			}
			$this->opdrachten->bewaarAntwoord($opdracht->id, $uitkomst->antwoord);
			return $uitkomst;
		});
	}

	private function bewaak(Plan $plan): void {
		foreach ($plan->nieuw as [$soort, $id]) {
			if (!$this->revisies->maak($soort, $id)) {
				throw $this->andereInhoud();
			}
		}
		foreach ($plan->gewijzigd as [$soort, $id, $revisie]) {
			if (!$this->revisies->verhoog($id, $revisie) && !$this->eerste($soort, $id, $revisie)) {
				throw new Verouderd($soort, $id);
			}
		}
	}

	/** An object that came into OpenRegister without an event, such as by a bulk import, has no revision yet: it counts as the first. */
	private function eerste(Soort $soort, string $id, int $revisie): bool {
		return $revisie === 1 && $this->revisies->maak($soort, $id) && $this->revisies->verhoog($id, $revisie);
	}

	private function bind(Plan $plan): void {
		foreach ($plan->bestanden as $bericht => $ids) {
			if ($this->bestanden->bind($ids, $bericht) !== count($ids)) {
				throw new RuleBroken($this->l->t('A file is no longer there. Add it again.'));
			}
		}
	}

	/** @return array<array-key, mixed>|null null when this command was not carried out before */
	private function eerderAntwoord(Opdracht $opdracht): ?array {
		$eerder = $this->opdrachten->zoek($opdracht->id);
		if ($eerder === null) {
			return null;
		}
		if ($eerder['gebruiker'] !== $opdracht->gebruiker->uid || !hash_equals($eerder['hash'], $opdracht->hash)) {
			throw $this->andereInhoud();
		}
		// A browser that did not get its answer may have kept its draft once more.
		$this->vergeetConcept($opdracht);
		// A row without an answer is one whose answer was forgotten after its term.
		return $eerder['antwoord'] ?? throw new Conflict($this->l->t('This was stored before. Reload the page to see it.'));
	}

	private function vergeetConcept(Opdracht $opdracht): void {
		if ($opdracht->concept !== null) {
			$this->concepten->verwijder($opdracht->concept, $opdracht->gebruiker->uid);
		}
	}

	private function andereInhoud(): Conflict {
		return new Conflict($this->l->t('This was stored before, with other content. Reload the page to see it.'));
	}
}
