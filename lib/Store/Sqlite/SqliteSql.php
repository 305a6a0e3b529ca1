<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Sqlite;

use OCA\Klantcontact\Store\Soort;

/**
 * What only SQLite needs: word indexes kept by triggers, a history that refuses changes, and the admin's enums.
 */
final class SqliteSql {
	/**
	 * A begin of a word up to this length is looked up as it stands. A longer one makes FTS5 gather all its rows first:
	 * 200 ms where a million rows match, against less than one.
	 */
	private const BEGIN_MAX = 16;

	/** The one change that a line may get: of an object that was destroyed, its old values and reason go, and nothing else. */
	private const VERNIETIGD = "NEW.nr = OLD.nr AND NEW.soort = OLD.soort AND NEW.object_id = OLD.object_id AND NEW.actie = OLD.actie AND NEW.gebruiker = OLD.gebruiker
		AND NEW.op = OLD.op AND NEW.velden = '[]' AND NEW.reden IS NULL
		AND EXISTS (SELECT 1 FROM kc_historie v WHERE v.object_id = OLD.object_id AND v.actie = 'vernietigd')";

	/** @return list<string> statements that may be run again */
	public static function alle(): array {
		return [
			'CREATE TABLE IF NOT EXISTS kc_enums (soort TEXT NOT NULL, property TEXT NOT NULL, waarden TEXT NOT NULL, basis TEXT NOT NULL, PRIMARY KEY (soort, property))',
			'DROP TRIGGER IF EXISTS kc_historie_update',
			'CREATE TRIGGER IF NOT EXISTS kc_historie_anders BEFORE UPDATE ON kc_historie WHEN NOT (' . self::VERNIETIGD . ") BEGIN SELECT RAISE(ABORT, 'historie is append-only'); END",
			"CREATE TRIGGER IF NOT EXISTS kc_historie_delete BEFORE DELETE ON kc_historie BEGIN SELECT RAISE(ABORT, 'historie is append-only'); END",
			...array_merge(...array_map(self::woorden(...), Soort::cases())),
		];
	}

	/** @return string the word index of a kind */
	public static function woordindex(Soort $soort): string {
		return 'kc_woorden_' . $soort->value;
	}

	/**
	 * The folded words of kc_zoek.tekst, which hold nothing but letters and digits: so "ascii" cuts at spaces only.
	 *
	 * @return list<string>
	 */
	private static function woorden(Soort $soort): array {
		$index = self::woordindex($soort);
		$begin = implode(' ', range(1, self::BEGIN_MAX));
		$weg = "INSERT INTO $index ($index, rowid, tekst) VALUES ('delete', OLD.rij, OLD.tekst);";
		$erbij = "INSERT INTO $index (rowid, tekst) VALUES (NEW.rij, NEW.tekst);";
		return [
			"CREATE VIRTUAL TABLE IF NOT EXISTS $index USING fts5(tekst, content='kc_zoek', content_rowid='rij', tokenize='ascii', detail='none', columnsize=0, prefix='$begin')",
			"CREATE TRIGGER IF NOT EXISTS {$index}_erbij AFTER INSERT ON kc_zoek WHEN NEW.soort = '{$soort->value}' BEGIN $erbij END",
			"CREATE TRIGGER IF NOT EXISTS {$index}_anders AFTER UPDATE OF tekst ON kc_zoek WHEN NEW.soort = '{$soort->value}' AND NEW.tekst <> OLD.tekst BEGIN $weg $erbij END",
			"CREATE TRIGGER IF NOT EXISTS {$index}_weg AFTER DELETE ON kc_zoek WHEN OLD.soort = '{$soort->value}' BEGIN $weg END",
		];
	}
}
