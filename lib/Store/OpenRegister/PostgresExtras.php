<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\OpenRegister;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Exception\TransactionAborted;
use OCA\Klantcontact\Store\Database;
use OCP\IDBConnection;

/**
 * What the own tables need of PostgreSQL that a Nextcloud migration cannot say: the word index, and a history that refuses changes.
 */
final class PostgresExtras {
	private const WORDS = 'kc_zoek_woorden';
	private const APPEND_ONLY = 'kc_historie_alleen_erbij_of_leeg';
	private const FORMERLY = 'kc_historie_alleen_erbij';

	/** Quotes are doubled once: it stands in a text. */
	private const GUARD = "BEGIN
		IF TG_OP = ''UPDATE'' AND NEW.velden = ''[]'' AND NEW.reden IS NULL
			AND (NEW.nr, NEW.soort, NEW.object_id, NEW.actie, NEW.gebruiker, NEW.op) = (OLD.nr, OLD.soort, OLD.object_id, OLD.actie, OLD.gebruiker, OLD.op)
			AND EXISTS (SELECT 1 FROM *PREFIX*kc_historie v WHERE v.object_id = OLD.object_id AND v.actie = ''vernietigd'') THEN
			RETURN NEW;
		END IF;
		RAISE EXCEPTION ''historie is append-only'';
	END";

	public function __construct(
		private readonly Database $database,
		private readonly IDBConnection $connection,
	) {
	}

	/** @return bool whether this Nextcloud runs on PostgreSQL, the only database on which OpenRegister holds */
	public function isPostgres(): bool {
		return $this->connection->getDatabaseProvider() === 'postgres';
	}

	/**
	 * Makes what is missing.
	 *
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function ensure(): void {
		$missing = $this->missing();
		if (in_array(self::WORDS, $missing, true)) {
			$this->database->execute('CREATE INDEX ' . self::WORDS . ' ON *PREFIX*kc_zoek USING GIN ((' . PostgresZoekindex::LEXEMES . '))');
		}
		if (in_array(self::APPEND_ONLY, $missing, true)) {
			// lines are added; of an object that was destroyed, old values and reason may go, and nothing else
			$this->database->execute('CREATE OR REPLACE FUNCTION ' . self::APPEND_ONLY . "() RETURNS trigger LANGUAGE plpgsql AS '" . self::GUARD . "'");
			$this->database->execute('DROP TRIGGER IF EXISTS ' . self::FORMERLY . ' ON *PREFIX*kc_historie');
			$this->database->execute('DROP FUNCTION IF EXISTS ' . self::FORMERLY . '()');
			$this->database->execute(
				'CREATE TRIGGER ' . self::APPEND_ONLY . ' BEFORE UPDATE OR DELETE ON *PREFIX*kc_historie FOR EACH ROW EXECUTE FUNCTION ' . self::APPEND_ONLY . '()',
			);
		}
	}

	/**
	 * @return list<string> names of what is not there
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function missing(): array {
		$present = [
			...$this->database->query('SELECT indexname AS name FROM pg_indexes WHERE indexname = :name', ['name' => self::WORDS]),
			...$this->database->query('SELECT tgname AS name FROM pg_trigger WHERE tgname = :name', ['name' => self::APPEND_ONLY]),
		];
		return array_values(array_diff([self::WORDS, self::APPEND_ONLY], array_column($present, 'name')));
	}
}
