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
 * The drafts of all users. Every write names the user, so that none touches another's.
 */
final class Concepten {
	private const KOLOMMEN = 'id, gebruiker, inhoud, revisie, bijgewerkt_op';

	public function __construct(
		private readonly Database $database,
	) {
	}

	/**
	 * @param string $vanaf moment, ISO 8601 UTC; drafts from before it are left out
	 * @return list<Concept> the user's drafts, newest first
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function lijst(string $uid, string $vanaf): array {
		return array_map(self::concept(...), $this->database->query(
			'SELECT ' . self::KOLOMMEN . ' FROM *PREFIX*kc_concepten WHERE gebruiker = :gebruiker AND bijgewerkt_op >= :vanaf ORDER BY bijgewerkt_op DESC, id',
			['gebruiker' => $uid, 'vanaf' => $vanaf],
		));
	}

	/**
	 * @return Concept|null the draft, whoever's it is
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function vind(string $id): ?Concept {
		$rij = $this->database->query('SELECT ' . self::KOLOMMEN . ' FROM *PREFIX*kc_concepten WHERE id = :id', ['id' => $id])[0] ?? null;
		return $rij === null ? null : self::concept($rij);
	}

	/**
	 * @return int how many drafts the user has
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function aantal(string $uid): int {
		return (int)$this->database->query('SELECT COUNT(*) AS aantal FROM *PREFIX*kc_concepten WHERE gebruiker = :gebruiker', ['gebruiker' => $uid])[0]['aantal'];
	}

	/**
	 * Adds a draft.
	 *
	 * @return bool false when there is one of this id already, whoever's it is
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function maak(Concept $concept): bool {
		return $this->database->execute(
			'INSERT INTO *PREFIX*kc_concepten (' . self::KOLOMMEN . ') VALUES (:id, :gebruiker, :inhoud, :revisie, :bijgewerkt_op) ON CONFLICT (id) DO NOTHING',
			self::waarden($concept),
		) === 1;
	}

	/**
	 * Puts a draft in the place of its former revision.
	 *
	 * @return bool false when that is not the present one, or the draft is gone or another's
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function vervang(Concept $concept): bool {
		return $this->database->execute(
			'UPDATE *PREFIX*kc_concepten SET inhoud = :inhoud, revisie = :revisie, bijgewerkt_op = :bijgewerkt_op
			WHERE id = :id AND gebruiker = :gebruiker AND revisie = :vorige',
			self::waarden($concept) + ['vorige' => $concept->revisie - 1],
		) === 1;
	}

	/**
	 * Removes a draft of this user; another's stays.
	 *
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function verwijder(string $id, string $uid): void {
		$this->database->execute('DELETE FROM *PREFIX*kc_concepten WHERE id = :id AND gebruiker = :gebruiker', ['id' => $id, 'gebruiker' => $uid]);
	}

	/**
	 * Removes everybody's drafts that were not changed since.
	 *
	 * @param string $voor moment, ISO 8601 UTC
	 * @return int how many went
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function ruimOp(string $voor): int {
		return $this->database->execute('DELETE FROM *PREFIX*kc_concepten WHERE bijgewerkt_op < :voor', ['voor' => $voor]);
	}

	/** @return array<string, string|int> */
	private static function waarden(Concept $concept): array {
		return [
			'id' => $concept->id,
			'gebruiker' => $concept->gebruiker,
			'inhoud' => Json::schrijf($concept->inhoud),
			'revisie' => $concept->revisie,
			'bijgewerkt_op' => $concept->bijgewerktOp,
		];
	}

	/** @param array<string, string|int|float|bool|null> $rij */
	private static function concept(array $rij): Concept {
		return new Concept((string)$rij['id'], (string)$rij['gebruiker'], Json::lees((string)$rij['inhoud']), (int)$rij['revisie'], (string)$rij['bijgewerkt_op']);
	}
}
