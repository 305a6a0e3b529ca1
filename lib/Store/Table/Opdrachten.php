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
 * The commands carried out, with their answers: what makes a command repeatable.
 */
final class Opdrachten {
	public function __construct(
		private readonly Database $database,
	) {
	}

	/**
	 * Claims a command id inside the command's transaction. A second claim waits for the first one's end.
	 *
	 * @param string $uid user who gives the command
	 * @param string $hash of the request's content
	 * @param string $op moment, ISO 8601 UTC
	 * @return bool false when the id was claimed before
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function claim(string $id, string $uid, string $hash, string $op): bool {
		return $this->database->execute(
			'INSERT INTO *PREFIX*kc_opdrachten (id, gebruiker, hash, op) VALUES (:id, :gebruiker, :hash, :op) ON CONFLICT (id) DO NOTHING',
			['id' => $id, 'gebruiker' => $uid, 'hash' => $hash, 'op' => $op],
		) === 1;
	}

	/**
	 * @return array{gebruiker: string, hash: string, antwoord: array<array-key, mixed>|null}|null null when nobody gave this command
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function zoek(string $id): ?array {
		$rij = $this->database->query(
			'SELECT gebruiker, hash, antwoord FROM *PREFIX*kc_opdrachten WHERE id = :id',
			['id' => $id],
		)[0] ?? null;
		if ($rij === null) {
			return null;
		}
		return [
			'gebruiker' => (string)$rij['gebruiker'],
			'hash' => (string)$rij['hash'],
			'antwoord' => $rij['antwoord'] === null ? null : Json::lees((string)$rij['antwoord']),
		];
	}

	/**
	 * Forgets the answers of old commands, which hold personal data. Their ids stay claimed: none can be carried out again.
	 *
	 * @param string $voor moment, ISO 8601 UTC; answers from before it go
	 * @return int how many went
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function vergeetAntwoorden(string $voor): int {
		return $this->database->execute(
			'UPDATE *PREFIX*kc_opdrachten SET antwoord = NULL WHERE op < :voor AND antwoord IS NOT NULL',
			['voor' => $voor],
		);
	}

	/**
	 * @param array<array-key, mixed> $antwoord what the same command gets when it comes again
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function bewaarAntwoord(string $id, array $antwoord): void {
		$this->database->execute(
			'UPDATE *PREFIX*kc_opdrachten SET antwoord = :antwoord WHERE id = :id',
			['id' => $id, 'antwoord' => Json::schrijf($antwoord)],
		);
	}
}
