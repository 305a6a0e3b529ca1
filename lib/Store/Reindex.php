<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Exception\TransactionAborted;
use OCA\Klantcontact\Store\Index\IndexRegels;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\Table\Nummers;
use OCA\Klantcontact\Store\Table\Revisies;

/**
 * Builds again what is derived from the objects: the look-up index, missing revisions, and how far the number series are.
 *
 * It may run while people work: what is there is replaced object by object, and series only move on.
 */
final class Reindex {
	private const PAGE = 200;

	public function __construct(
		private readonly Database $database,
		private readonly ObjectStore $store,
		private readonly Zoekindex $index,
		private readonly Revisies $revisies,
		private readonly Nummers $nummers,
	) {
	}

	/** @throws StoreUnavailable when the store is missing or failing */
	public function count(Soort $soort): int {
		return $this->store->count(new ListQuery($soort));
	}

	/**
	 * @param callable(int): void $progress told how many objects were done since the last time
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function run(Soort $soort, callable $progress): void {
		$after = null;
		do {
			$objects = $this->store->list(new ListQuery($soort, order: 'sorteersleutel', limit: self::PAGE, after: $after));
			if ($objects === []) {
				return;
			}
			$this->database->transaction(fn () => array_walk($objects, fn (array $object) => $this->add($soort, $object)));
			$progress(count($objects));
			$last = $objects[count($objects) - 1]['sorteersleutel'] ?? null;
			$after = is_string($last) ? $last : null;
		} while ($after !== null && count($objects) === self::PAGE);
	}

	/**
	 * @return int how many entries of the index were of objects that are gone
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function removeOrphans(): int {
		$removed = 0;
		foreach (Soort::cases() as $soort) {
			$after = 0;
			while (($rows = $this->entries($soort, $after)) !== []) {
				$after = (int)$rows[count($rows) - 1]['rij'];
				$ids = array_map(static fn (array $row): string => (string)$row['id'], $rows);
				$gone = array_diff($ids, array_keys($this->store->getMany($soort, $ids)));
				array_map($this->index->verwijder(...), $gone);
				$removed += count($gone);
			}
		}
		return $removed;
	}

	/** @return list<array<string, string|int|float|bool|null>> */
	private function entries(Soort $soort, int $after): array {
		return $this->database->query(
			'SELECT rij, id FROM *PREFIX*kc_zoek WHERE soort = :soort AND rij > :after ORDER BY rij LIMIT :limit',
			['soort' => $soort->value, 'after' => $after, 'limit' => self::PAGE],
		);
	}

	/** @param array<string, mixed> $object */
	private function add(Soort $soort, array $object): void {
		$id = $object['id'] ?? null;
		assert(is_string($id));
		$this->revisies->maak($soort, $id);
		$this->index->zet(IndexRegels::van($soort, $object));
		foreach ($this->taken($soort, $object) as $series => $number) {
			$this->nummers->minstens($series, $number);
		}
	}

	/**
	 * @param array<string, mixed> $object
	 * @return array<string, int> highest number that this object has of each series
	 */
	private function taken(Soort $soort, array $object): array {
		$number = static fn (mixed $value): int => is_string($value) && ctype_digit($value) ? (int)$value : 0;
		$taken = [$soort->value => $number($object['nummer'] ?? null), 'gesprek' => $number($object['gespreksnummer'] ?? null)];
		foreach (is_array($object['betrokkenen'] ?? null) ? $object['betrokkenen'] : [] as $betrokkene) {
			$taken['betrokkene'] = max($taken['betrokkene'] ?? 0, $number(is_array($betrokkene) ? $betrokkene['nummer'] ?? null : null));
		}
		$identificatie = $object['identificatie'] ?? null;
		if (is_string($identificatie) && preg_match('/^Z-(\d{4})-(\d+)$/', $identificatie, $parts) === 1) {
			$taken['zaak-' . $parts[1]] = (int)$parts[2];
		}
		return array_filter($taken, static fn (int $one): bool => $one > 0);
	}
}
