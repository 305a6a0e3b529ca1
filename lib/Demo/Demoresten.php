<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Demo;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Exception\TransactionAborted;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Revisies;

/**
 * Tells demo objects from those that people made, and removes the demo objects.
 *
 * Historie only grows, and a number is never given twice: lines and numbers of what was removed stay taken.
 */
final class Demoresten {
	private const PER_KEER = 100;

	/** What refers to others goes before those, so that a removal that was broken off leaves no reference to nothing. */
	private const VOLGORDE = [Soort::Taak, Soort::Bericht, Soort::Contactmoment, Soort::Zaak, Soort::Klant, Soort::Sjabloon];

	public function __construct(
		private readonly Database $database,
		private readonly ObjectStore $store,
		private readonly Revisies $revisies,
	) {
	}

	/**
	 * @return bool whether there is no object at all
	 * @throws StoreUnavailable when the store is missing or failing
	 */
	public function isLeeg(): bool {
		foreach (Soort::cases() as $soort) {
			if ($this->store->list(new ListQuery($soort, limit: 1)) !== []) {
				return false;
			}
		}
		return true;
	}

	/**
	 * @return int how many demo objects there are
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function aantal(): int {
		$aantal = 0;
		foreach (Soort::cases() as $soort) {
			foreach ($this->stukken($soort) as $ids) {
				$aantal += $this->store->count(new ListQuery($soort, ids: $ids));
			}
		}
		return $aantal;
	}

	/**
	 * @return int how many objects there are that people made
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function andere(): int {
		$alle = array_map(fn (Soort $soort): int => $this->store->count(new ListQuery($soort)), Soort::cases());
		return array_sum($alle) - $this->aantal();
	}

	/**
	 * @param bool $ookNaastAndere whether objects that people made are no reason to refuse
	 * @return string|null why no demo data may be made now; null when they may
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function weigering(bool $ookNaastAndere): ?string {
		if ($this->aantal() > 0) {
			return 'There are demo data already. Remove them first with --remove.';
		}
		$andere = $ookNaastAndere ? 0 : $this->andere();
		return $andere === 0 ? null : 'The register already holds what people made (objects: ' . $andere . '). Demo data would stand in between: use --force if that is what you want.';
	}

	/**
	 * Removes the demo objects, some at a time; when it is broken off, the next run goes on.
	 *
	 * @param callable(): void $voortgang called after each object
	 * @return int how many were removed
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function verwijder(callable $voortgang): int {
		$verwijderd = 0;
		foreach (self::VOLGORDE as $soort) {
			foreach ($this->stukken($soort) as $ids) {
				$bestaand = array_keys($this->store->getMany($soort, $ids));
				$this->database->transaction(fn () => array_walk($ids, fn (string $id) => $this->verwijderEen($soort, $id)));
				array_map(static fn () => $voortgang(), $bestaand);
				$verwijderd += count($bestaand);
			}
		}
		return $verwijderd;
	}

	private function verwijderEen(Soort $soort, string $id): void {
		$this->store->delete($soort, $id);
		$this->revisies->verwijder($id);
	}

	/** @return list<list<string>> ids of the demo objects of this kind that there are, or were until somebody removed them in OpenRegister */
	private function stukken(Soort $soort): array {
		return array_chunk($this->revisies->metBegin($soort, DemoId::BEGIN), self::PER_KEER);
	}
}
