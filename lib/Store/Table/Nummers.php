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
 * Numbers without gaps or doubles, by series ("contactmoment", "klant", "zaak-2026" …).
 *
 * A number is taken inside the command's transaction: a rollback gives it back, and a second taker waits.
 * Take from several series in one fixed order, or two commands may lock each other out.
 */
final class Nummers {
	public function __construct(
		private readonly Database $database,
	) {
	}

	/**
	 * @param int $aantal how many; 0 only waits until nobody else takes from the series, and makes others wait for the end of this transaction
	 * @return list<int> the next numbers, rising; the first of a series is 1
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function neem(string $reeks, int $aantal): array {
		$laatste = (int)$this->database->query(
			'INSERT INTO *PREFIX*kc_nummers (reeks, laatste) VALUES (:reeks, :aantal)
			ON CONFLICT (reeks) DO UPDATE SET laatste = *PREFIX*kc_nummers.laatste + excluded.laatste RETURNING laatste',
			['reeks' => $reeks, 'aantal' => $aantal],
		)[0]['laatste'];
		return $aantal < 1 ? [] : range($laatste - $aantal + 1, $laatste);
	}

	/**
	 * Moves a series on, never back: for a first number other than 1, and after a rebuild.
	 *
	 * @param int $laatste number that counts as taken
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function minstens(string $reeks, int $laatste): void {
		$this->database->execute(
			'INSERT INTO *PREFIX*kc_nummers (reeks, laatste) VALUES (:reeks, :laatste)
			ON CONFLICT (reeks) DO UPDATE SET laatste = excluded.laatste WHERE excluded.laatste > *PREFIX*kc_nummers.laatste',
			['reeks' => $reeks, 'laatste' => $laatste],
		);
	}
}
