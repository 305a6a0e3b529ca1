<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Table;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Exception\TransactionAborted;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Database;

/**
 * Outgoing messages: each step is one statement that only one process can make.
 */
final class Verzendingen {
	private const KOLOMMEN = 'id, bericht, gebruiker, hash, status, tot, op, afzender, message_id, eml, invoer';

	private const HOOGSTENS = 200;

	public function __construct(
		private readonly Database $database,
	) {
	}

	/**
	 * @return bool false when there is one of this command or of this bericht already
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function maak(Verzending $verzending): bool {
		return $this->database->execute(
			'INSERT INTO *PREFIX*kc_verzendingen (' . self::KOLOMMEN . ')
			VALUES (:id, :bericht, :gebruiker, :hash, :status, :tot, :op, :afzender, :message_id, :eml, :invoer) ON CONFLICT DO NOTHING',
			[
				'id' => $verzending->id,
				'bericht' => $verzending->bericht,
				'gebruiker' => $verzending->gebruiker,
				'hash' => $verzending->hash,
				'status' => $verzending->status->value,
				'tot' => $verzending->tot,
				'op' => $verzending->op,
				'afzender' => $verzending->afzender,
				'message_id' => $verzending->messageId,
				'eml' => $verzending->eml,
				'invoer' => $verzending->invoer === null ? null : Json::schrijf($verzending->invoer),
			],
		) === 1;
	}

	/**
	 * @return Verzending|null of this command
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function vind(string $id): ?Verzending {
		return $this->lees('id = :waarde', ['waarde' => $id])[0] ?? null;
	}

	/**
	 * @return Verzending|null of this bericht, whatever the command
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function vanBericht(string $bericht): ?Verzending {
		return $this->lees('bericht = :waarde', ['waarde' => $bericht])[0] ?? null;
	}

	/**
	 * @param string|null $gebruiker whose; null for everybody's
	 * @return list<Verzending> those whose bundle is not stored, newest first
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function open(?string $gebruiker): array {
		return $this->lees(
			'status IN (\'verzenden\', \'onzeker\', \'verzonden\')' . ($gebruiker === null ? '' : ' AND gebruiker = :gebruiker'),
			$gebruiker === null ? [] : ['gebruiker' => $gebruiker],
		);
	}

	/**
	 * Goes one step further, unless somebody else did.
	 *
	 * @param string|null $tot until when the caller works on it; null: as it was
	 * @return bool whether it was in the first status, and is in the second now
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function zet(string $id, Verzendstatus $van, Verzendstatus $naar, ?string $tot = null): bool {
		return $this->database->execute(
			'UPDATE *PREFIX*kc_verzendingen SET status = :naar, tot = COALESCE(:tot, tot) WHERE id = :id AND status = :van',
			['id' => $id, 'van' => $van->value, 'naar' => $naar->value, 'tot' => $tot],
		) === 1;
	}

	/**
	 * Notes, in the transaction that stores the bundle, that it is stored, and forgets the request.
	 *
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function registreer(string $id): void {
		$this->database->execute('UPDATE *PREFIX*kc_verzendingen SET status = \'geregistreerd\', eml = NULL, invoer = NULL WHERE id = :id', ['id' => $id]);
	}

	/**
	 * Forgets those of berichten that are destroyed, whatever their status.
	 *
	 * @param list<string> $berichten ids
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function vergeet(array $berichten): void {
		foreach (InLijst::stukken($berichten) as $in) {
			$this->database->execute('DELETE FROM *PREFIX*kc_verzendingen WHERE bericht IN ' . $in->sql, $in->params);
		}
	}

	/**
	 * Forgets one, when it is still in this status.
	 *
	 * @return bool whether it was
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function verwijder(string $id, Verzendstatus $status): bool {
		return $this->database->execute('DELETE FROM *PREFIX*kc_verzendingen WHERE id = :id AND status = :status', ['id' => $id, 'status' => $status->value]) === 1;
	}

	/**
	 * @param string $op moment, ISO 8601 UTC
	 * @return list<Verzending> those of this status whose time was over before that moment, at most 200
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function verlopen(Verzendstatus $status, string $op): array {
		return $this->lees('status = :status AND tot < :op', ['status' => $status->value, 'op' => $op]);
	}

	/**
	 * @param array<string, string> $params
	 * @return list<Verzending>
	 */
	private function lees(string $waar, array $params): array {
		$rijen = $this->database->query('SELECT ' . self::KOLOMMEN . ' FROM *PREFIX*kc_verzendingen WHERE ' . $waar . ' ORDER BY op DESC, id LIMIT ' . self::HOOGSTENS, $params);
		return array_map(static fn (array $rij): Verzending => new Verzending(
			(string)$rij['id'],
			(string)$rij['bericht'],
			(string)$rij['gebruiker'],
			(string)$rij['hash'],
			Verzendstatus::from((string)$rij['status']),
			(string)$rij['tot'],
			(string)$rij['op'],
			(string)$rij['afzender'],
			(string)$rij['message_id'],
			$rij['eml'] === null ? null : (string)$rij['eml'],
			$rij['invoer'] === null ? null : Waarden::kaart(Json::lees((string)$rij['invoer'])),
		), $rijen);
	}
}
