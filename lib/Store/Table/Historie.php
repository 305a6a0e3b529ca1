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
 * The app's own audit trail. Lines are added and read; the database refuses anything else, but for what a destruction takes away.
 */
final class Historie {
	/** Action of the line by which an object ends: after it, and only then, the database lets its old values go. */
	public const VERNIETIGD = 'vernietigd';

	public function __construct(
		private readonly Database $database,
	) {
	}

	/**
	 * @param list<HistorieRegel> $regels
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function noteer(array $regels): void {
		foreach ($regels as $regel) {
			$this->database->execute(
				'INSERT INTO *PREFIX*kc_historie (soort, object_id, actie, gebruiker, op, velden, reden)
				VALUES (:soort, :object_id, :actie, :gebruiker, :op, :velden, :reden)',
				[
					'soort' => $regel->soort,
					'object_id' => $regel->objectId,
					'actie' => $regel->actie,
					'gebruiker' => $regel->gebruiker,
					'op' => $regel->op,
					'velden' => Json::schrijf($regel->velden),
					'reden' => $regel->reden,
				],
			);
		}
	}

	/**
	 * Takes old values and reasons out of the lines of destroyed objects. Who did what and when stays.
	 *
	 * @param list<string> $objectIds of objects that have a line "vernietigd"
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function vergeetWaarden(array $objectIds): void {
		foreach (InLijst::stukken($objectIds) as $in) {
			$this->database->execute(
				'UPDATE *PREFIX*kc_historie SET velden = :leeg, reden = NULL WHERE actie <> :vernietigd AND object_id IN ' . $in->sql,
				['leeg' => Json::schrijf([]), 'vernietigd' => self::VERNIETIGD] + $in->params,
			);
		}
	}

	/**
	 * The lines of one object, newest first.
	 *
	 * @param int|null $voor go on after the line of this number
	 * @return list<array{nr: int, regel: HistorieRegel}>
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function lijst(string $objectId, int $limit, ?int $voor = null): array {
		$rijen = $this->database->query(
			'SELECT nr, soort, object_id, actie, gebruiker, op, velden, reden FROM *PREFIX*kc_historie
			WHERE object_id = :object_id AND nr < :voor ORDER BY nr DESC LIMIT :limit',
			['object_id' => $objectId, 'voor' => $voor ?? PHP_INT_MAX, 'limit' => $limit],
		);
		return array_map(static fn (array $rij): array => ['nr' => (int)$rij['nr'], 'regel' => self::regel($rij)], $rijen);
	}

	/** @param array<string, string|int|float|bool|null> $rij */
	private static function regel(array $rij): HistorieRegel {
		$velden = [];
		foreach (Json::lees((string)$rij['velden']) as $veld => $oud) {
			$velden[(string)$veld] = $oud;
		}
		return new HistorieRegel(
			(string)$rij['soort'],
			$rij['object_id'] === null ? null : (string)$rij['object_id'],
			(string)$rij['actie'],
			(string)$rij['gebruiker'],
			(string)$rij['op'],
			$velden,
			$rij['reden'] === null ? null : (string)$rij['reden'],
		);
	}
}
