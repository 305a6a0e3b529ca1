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
 * The files that were uploaded: staged at first, then bound to a bericht for good.
 */
final class Bestanden {
	private const KOLOMMEN = 'id, eigenaar, naam, type, grootte, sha256, pad, ontvangen_op, verloopt_op, bericht';

	public function __construct(
		private readonly Database $database,
	) {
	}

	/**
	 * Adds a file.
	 *
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function bewaar(Bestand $bestand): void {
		$this->database->execute(
			'INSERT INTO *PREFIX*kc_bestanden (' . self::KOLOMMEN . ')
			VALUES (:id, :eigenaar, :naam, :type, :grootte, :sha256, :pad, :ontvangen_op, :verloopt_op, :bericht)',
			[
				'id' => $bestand->id,
				'eigenaar' => $bestand->eigenaar,
				'naam' => $bestand->naam,
				'type' => $bestand->type,
				'grootte' => $bestand->grootte,
				'sha256' => $bestand->sha256,
				'pad' => $bestand->pad,
				'ontvangen_op' => $bestand->ontvangenOp,
				'verloopt_op' => $bestand->verlooptOp,
				'bericht' => $bestand->bericht,
			],
		);
	}

	/**
	 * @param list<string> $ids
	 * @return array<string, Bestand> the files found, by id
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function vind(array $ids): array {
		$bestanden = [];
		foreach (InLijst::stukken($ids) as $in) {
			foreach ($this->database->query('SELECT ' . self::KOLOMMEN . ' FROM *PREFIX*kc_bestanden WHERE id IN ' . $in->sql, $in->params) as $rij) {
				$bestanden[(string)$rij['id']] = self::bestand($rij);
			}
		}
		return $bestanden;
	}

	/**
	 * Binds staged files to their bericht. A file that is bound already stays where it is.
	 *
	 * @param list<string> $ids
	 * @return int how many were bound now: fewer than asked means that somebody else was first or an id is unknown
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function bind(array $ids, string $berichtId): int {
		$aantal = 0;
		foreach (InLijst::stukken($ids) as $in) {
			$aantal += $this->database->execute(
				'UPDATE *PREFIX*kc_bestanden SET bericht = :bericht WHERE bericht IS NULL AND id IN ' . $in->sql,
				['bericht' => $berichtId] + $in->params,
			);
		}
		return $aantal;
	}

	/**
	 * Lets staged files wait longer or shorter for their bericht.
	 *
	 * @param list<string> $ids
	 * @param string $tot moment, ISO 8601 UTC
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function bewaarTot(array $ids, string $tot): void {
		foreach (InLijst::stukken($ids) as $in) {
			$this->database->execute('UPDATE *PREFIX*kc_bestanden SET verloopt_op = :tot WHERE bericht IS NULL AND id IN ' . $in->sql, ['tot' => $tot] + $in->params);
		}
	}

	/**
	 * @param string $op moment, ISO 8601 UTC
	 * @return list<Bestand> staged files whose time was over before that moment, at most 1,000
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function verlopen(string $op): array {
		return array_map(self::bestand(...), $this->database->query(
			'SELECT ' . self::KOLOMMEN . ' FROM *PREFIX*kc_bestanden WHERE bericht IS NULL AND verloopt_op < :op ORDER BY verloopt_op, id LIMIT 1000',
			['op' => $op],
		));
	}

	/**
	 * Lets the files of berichten go: what nobody names any more is removed with its bytes.
	 *
	 * @param list<string> $berichten ids
	 * @param string $op moment that is over, ISO 8601 UTC
	 * @return int how many files
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function laatLos(array $berichten, string $op): int {
		$aantal = 0;
		foreach (InLijst::stukken($berichten) as $in) {
			$aantal += $this->database->execute('UPDATE *PREFIX*kc_bestanden SET bericht = NULL, verloopt_op = :op WHERE bericht IN ' . $in->sql, ['op' => $op] + $in->params);
		}
		return $aantal;
	}

	/**
	 * Forgets a staged file.
	 *
	 * @return bool false when it was bound meanwhile, or is unknown: leave its bytes alone then
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function verwijder(string $id): bool {
		return $this->database->execute('DELETE FROM *PREFIX*kc_bestanden WHERE id = :id AND bericht IS NULL', ['id' => $id]) === 1;
	}

	/** @param array<string, string|int|float|bool|null> $rij */
	private static function bestand(array $rij): Bestand {
		return new Bestand(
			(string)$rij['id'],
			(string)$rij['eigenaar'],
			(string)$rij['naam'],
			(string)$rij['type'],
			(int)$rij['grootte'],
			(string)$rij['sha256'],
			(string)$rij['pad'],
			(string)$rij['ontvangen_op'],
			(string)$rij['verloopt_op'],
			$rij['bericht'] === null ? null : (string)$rij['bericht'],
		);
	}
}
