<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Table;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Exception\TransactionAborted;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Soort;

/**
 * The revision of every object: what lets one of two simultaneous editors win and tells the other.
 */
final class Revisies {
	public function __construct(
		private readonly Database $database,
	) {
	}

	/**
	 * Starts a new object at revision 1.
	 *
	 * @return bool false when the id is known already
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function maak(Soort $soort, string $id): bool {
		return $this->database->execute(
			'INSERT INTO *PREFIX*kc_revisies (id, soort, revisie) VALUES (:id, :soort, 1) ON CONFLICT (id) DO NOTHING',
			['id' => $id, 'soort' => $soort->value],
		) === 1;
	}

	/**
	 * Goes from the given revision to the next.
	 *
	 * @return bool false when the object has another revision by now, or is unknown
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function verhoog(string $id, int $revisie): bool {
		return $this->database->execute(
			'UPDATE *PREFIX*kc_revisies SET revisie = revisie + 1 WHERE id = :id AND revisie = :revisie',
			['id' => $id, 'revisie' => $revisie],
		) === 1;
	}

	/**
	 * Forgets an object that is gone for good.
	 *
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function verwijder(string $id): void {
		$this->database->execute('DELETE FROM *PREFIX*kc_revisies WHERE id = :id', ['id' => $id]);
	}

	/**
	 * @param string $begin of hexadecimal digits and hyphens
	 * @return list<string> every known id of this kind that begins so, in order
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function metBegin(Soort $soort, string $begin): array {
		$rijen = $this->database->query('SELECT id FROM *PREFIX*kc_revisies WHERE soort = :soort AND id LIKE :begin ORDER BY id', ['soort' => $soort->value, 'begin' => $begin . '%']);
		return array_map(static fn (array $rij): string => (string)$rij['id'], $rijen);
	}

	/**
	 * @param list<string> $ids
	 * @return array<string, int> the present revision by id; unknown ids are left out
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function van(array $ids): array {
		$revisies = [];
		foreach (InLijst::stukken($ids) as $in) {
			foreach ($this->database->query('SELECT id, revisie FROM *PREFIX*kc_revisies WHERE id IN ' . $in->sql, $in->params) as $rij) {
				$revisies[(string)$rij['id']] = (int)$rij['revisie'];
			}
		}
		return $revisies;
	}
}
