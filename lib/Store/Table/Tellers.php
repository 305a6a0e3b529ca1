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

/**
 * Contacts that were counted and not registered: a number per day, kanaal and category, nobody's name.
 */
final class Tellers {
	public function __construct(
		private readonly Database $database,
	) {
	}

	/**
	 * Counts one more.
	 *
	 * @param string $dag such as "2026-11-22", in the time zone of the instance
	 * @param string $categorie '' for none
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function tel(string $dag, string $kanaal, string $categorie = ''): void {
		$this->database->execute(
			'INSERT INTO *PREFIX*kc_tellers (dag, kanaal, categorie, aantal) VALUES (:dag, :kanaal, :categorie, 1)
			ON CONFLICT (dag, kanaal, categorie) DO UPDATE SET aantal = *PREFIX*kc_tellers.aantal + 1',
			['dag' => $dag, 'kanaal' => $kanaal, 'categorie' => $categorie],
		);
	}

	/**
	 * Removes the counts of old days.
	 *
	 * @param string $voor counts of days before this one go
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function ruimOp(string $voor): void {
		$this->database->execute('DELETE FROM *PREFIX*kc_tellers WHERE dag < :voor', ['voor' => $voor]);
	}

	/**
	 * @param string $van first day
	 * @param string $tot day after the last
	 * @return int how many were counted
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function som(string $van, string $tot): int {
		return (int)$this->database->query(
			'SELECT COALESCE(SUM(aantal), 0) AS som FROM *PREFIX*kc_tellers WHERE dag >= :van AND dag < :tot',
			['van' => $van, 'tot' => $tot],
		)[0]['som'];
	}
}
