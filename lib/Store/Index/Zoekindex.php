<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Index;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Exception\TransactionAborted;
use OCA\Klantcontact\Store\Soort;

/**
 * The look-up index: objects by words, by exact keys, and their display names.
 *
 * Every ObjectStore keeps it right on its own saves. What each method must do is stated by tests/Contract.
 */
interface Zoekindex {
	/**
	 * Inserts or replaces the entry of an object; an object that changes keeps its place.
	 *
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function zet(IndexRegel $regel): void;

	/**
	 * Removes the entry of an object; does nothing when there is none.
	 *
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function verwijder(string $id): void;

	/**
	 * Objects in which each word of the question begins some word, whatever order, accents and capitals; newest registered first.
	 *
	 * @param string $q as typed; punctuation separates words, and nothing in it is an operator. Without any word nothing is found
	 * @param int|null $voor go on after the row of this number
	 * @param bool $heel each word of the question is a whole word, not only the begin of one
	 * @return list<array{rij: int, id: string}>
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function woorden(Soort $soort, string $q, int $limit, ?int $voor = null, bool $heel = false): array;

	/**
	 * Objects with exactly this key, newest registered first.
	 *
	 * @param string $type telefoon, email, bsn, kvk, vestiging, rsin, nummer, adres, geboortedatum, messageId, or lid for what a klant is a member of
	 * @param string $waarde in any notation that Fold::sleutel() understands; a phone number best in E.164, an address as "1234AB 12"
	 * @return list<string> ids
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function sleutel(Soort $soort, string $type, string $waarde, int $limit): array;

	/**
	 * @param list<string> $ids of any kinds
	 * @return array<string, string> display name by id; unknown ids are left out
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function labels(array $ids): array;
}
