<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Nextcloud\Contract;

use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\OpenRegister\LiveSchemas;
use OCA\Klantcontact\Store\OpenRegister\OpenRegister;
use OCA\Klantcontact\Store\Schemas;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\TableDefinitions;

/**
 * What the contracts leave in Nextcloud's database, and how it goes.
 *
 * The rows go by SQL. A transaction around each test is no way, because a contract opens and commits its own and they do not nest. OpenRegister's
 * deleteObject() is none either: it keeps the row, marked as deleted, and the next test saves under the same id. TRUNCATE takes the history too: the trigger
 * that refuses UPDATE and DELETE is for each row, so that no statement of the app passes it.
 */
final class Testgegevens {
	/** Ids as Voorbeeld makes them; a random UUID never looks so. */
	private const VOORBEELD = '________-0000-4000-8000-____________';
	private const MET_IDS = ['kc_revisies' => 'id', 'kc_zoek' => 'id', 'kc_historie' => 'object_id'];

	public function __construct(
		private readonly Database $database,
		private readonly ObjectStore $store,
		private readonly OpenRegister $openRegister,
		private readonly LiveSchemas $schemas,
	) {
	}

	/** @return bool whether there are objects that no test made: then nothing may be removed */
	public function zijnErAndere(): bool {
		foreach (self::MET_IDS as $tabel => $kolom) {
			if ($this->database->query('SELECT 1 AS ander FROM *PREFIX*' . $tabel . ' WHERE ' . $kolom . ' NOT LIKE :voorbeeld LIMIT 1', ['voorbeeld' => self::VOORBEELD]) !== []) {
				return true;
			}
		}
		return false;
	}

	/** Empties the own tables and the object tables, and gives kanaal the values that the app ships. */
	public function verwijder(): void {
		$this->database->execute('TRUNCATE ' . implode(', ', array_map(static fn (string $tabel): string => '*PREFIX*' . $tabel, array_keys(TableDefinitions::alle()))));
		foreach (Soort::cases() as $soort) {
			$tabel = $this->openRegister->tables()->getTableNameForRegisterSchema(register: $this->schemas->register(), schema: $this->schemas->schema($soort));
			$this->database->execute('DELETE FROM *PREFIX*' . $tabel);
		}
		$this->zetKanalenTerug();
	}

	private function zetKanalenTerug(): void {
		$enum = (new Schemas())->schema(Soort::Contactmoment)['properties']['kanaal']['enum'] ?? null;
		assert(is_array($enum));
		$this->schemas->forget();
		if (($this->schemas->properties(Soort::Contactmoment)['kanaal']['enum'] ?? null) !== $enum) {
			$this->store->setEnum(Soort::Contactmoment, 'kanaal', array_values(array_filter($enum, is_string(...))));
		}
	}
}
