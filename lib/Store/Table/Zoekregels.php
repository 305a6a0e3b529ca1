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
use OCA\Klantcontact\Store\Index\Fold;
use OCA\Klantcontact\Store\Index\IndexRegel;
use OCA\Klantcontact\Store\Soort;

/**
 * The part of the look-up index that is the same on every database: labels, exact keys and the folded words' text.
 *
 * `rij` rises with registration and stays the same when an object changes.
 */
final class Zoekregels {
	public function __construct(
		private readonly Database $database,
	) {
	}

	/**
	 * Inserts or replaces the entry of an object, with its keys.
	 *
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function zet(IndexRegel $regel): void {
		$rij = (int)$this->database->query(
			'INSERT INTO *PREFIX*kc_zoek (id, soort, label, tekst) VALUES (:id, :soort, :label, :tekst)
			ON CONFLICT (id) DO UPDATE SET label = excluded.label, tekst = excluded.tekst RETURNING rij',
			['id' => $regel->id, 'soort' => $regel->soort->value, 'label' => $regel->label, 'tekst' => $regel->tekst],
		)[0]['rij'];
		$this->database->execute('DELETE FROM *PREFIX*kc_sleutels WHERE rij = :rij', ['rij' => $rij]);
		foreach ($regel->sleutels as $sleutel) {
			$this->database->execute(
				'INSERT INTO *PREFIX*kc_sleutels (soort, type, waarde, rij) VALUES (:soort, :type, :waarde, :rij) ON CONFLICT (soort, type, waarde, rij) DO NOTHING',
				['soort' => $regel->soort->value, 'type' => $sleutel['type'], 'waarde' => $sleutel['waarde'], 'rij' => $rij],
			);
		}
	}

	/**
	 * Removes the entry of an object; does nothing when there is none.
	 *
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function verwijder(string $id): void {
		$this->database->execute('DELETE FROM *PREFIX*kc_sleutels WHERE rij IN (SELECT rij FROM *PREFIX*kc_zoek WHERE id = :id)', ['id' => $id]);
		$this->database->execute('DELETE FROM *PREFIX*kc_zoek WHERE id = :id', ['id' => $id]);
	}

	/**
	 * @param string $type kind of key, as in IndexRegels
	 * @param string $waarde as people write it
	 * @return list<string> ids of the objects that have exactly this key, newest registered first
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function sleutel(Soort $soort, string $type, string $waarde, int $limit): array {
		$rijen = $this->database->query(
			'SELECT z.id FROM *PREFIX*kc_sleutels s JOIN *PREFIX*kc_zoek z ON z.rij = s.rij
			WHERE s.soort = :soort AND s.type = :type AND s.waarde = :waarde ORDER BY s.rij DESC LIMIT :limit',
			['soort' => $soort->value, 'type' => $type, 'waarde' => Fold::sleutel($type, $waarde), 'limit' => $limit],
		);
		return array_map(static fn (array $rij): string => (string)$rij['id'], $rijen);
	}

	/**
	 * @param list<string> $ids of any kinds
	 * @return array<string, string> display name by id; unknown ids are left out
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function labels(array $ids): array {
		$labels = [];
		foreach (InLijst::stukken($ids) as $in) {
			foreach ($this->database->query('SELECT id, label FROM *PREFIX*kc_zoek WHERE id IN ' . $in->sql, $in->params) as $rij) {
				$labels[(string)$rij['id']] = (string)$rij['label'];
			}
		}
		return $labels;
	}
}
