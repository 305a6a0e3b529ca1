<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store;

/**
 * The app's own tables, described once: SQLite and the Nextcloud migration build the same ones from it.
 *
 * @phpstan-type Kolom array{type: 'string'|'text'|'integer'|'bigint', length?: int, notnull: bool, auto?: true}
 * @phpstan-type Tabel array{kolommen: array<string, Kolom>, sleutel: non-empty-list<string>, indexen: array<string, array{kolommen: non-empty-list<string>, uniek: bool}>}
 */
final class TableDefinitions {
	private const UUID = ['type' => 'string', 'length' => 36, 'notnull' => true];
	private const UUID_OF_NIETS = ['type' => 'string', 'length' => 36, 'notnull' => false];
	private const GEBRUIKER = ['type' => 'string', 'length' => 64, 'notnull' => true];
	private const MOMENT = ['type' => 'string', 'length' => 20, 'notnull' => true];
	private const WOORD = ['type' => 'string', 'length' => 50, 'notnull' => true];
	private const GETAL = ['type' => 'bigint', 'notnull' => true];
	private const RIJNUMMER = ['type' => 'bigint', 'notnull' => true, 'auto' => true];
	private const TEKST = ['type' => 'text', 'notnull' => true];
	private const TEKST_OF_NIETS = ['type' => 'text', 'notnull' => false];

	/** @return array<string, Tabel> by name, without the "*PREFIX*" */
	public static function alle(): array {
		return [
			'kc_revisies' => self::tabel(['id' => self::UUID, 'soort' => self::WOORD, 'revisie' => self::GETAL], ['id']),
			'kc_opdrachten' => self::tabel(
				['id' => self::UUID, 'gebruiker' => self::GEBRUIKER, 'hash' => ['type' => 'string', 'length' => 64, 'notnull' => true], 'op' => self::MOMENT, 'antwoord' => self::TEKST_OF_NIETS],
				['id'],
				['kc_opdrachten_op' => ['op']],
			),
			'kc_nummers' => self::tabel(['reeks' => self::WOORD, 'laatste' => self::GETAL], ['reeks']),
			'kc_historie' => self::tabel(
				['nr' => self::RIJNUMMER, 'soort' => self::WOORD, 'object_id' => self::UUID_OF_NIETS, 'actie' => self::WOORD, 'gebruiker' => self::GEBRUIKER, 'op' => self::MOMENT, 'velden' => self::TEKST, 'reden' => self::TEKST_OF_NIETS],
				['nr'],
				['kc_historie_object' => ['object_id', 'nr']],
			),
			'kc_bestanden' => self::tabel(
				[
					'id' => self::UUID, 'eigenaar' => self::GEBRUIKER, 'naam' => self::tekst(255), 'type' => self::tekst(127), 'grootte' => self::GETAL, 'sha256' => self::tekst(64),
					'pad' => self::tekst(255), 'ontvangen_op' => self::MOMENT, 'verloopt_op' => self::MOMENT, 'bericht' => self::UUID_OF_NIETS,
				],
				['id'],
				['kc_bestanden_bericht' => ['bericht', 'verloopt_op']],
			),
			'kc_tellers' => self::tabel(['dag' => self::tekst(10), 'kanaal' => self::WOORD, 'categorie' => self::tekst(80), 'aantal' => self::GETAL], ['dag', 'kanaal', 'categorie']),
			'kc_concepten' => self::tabel(
				['id' => self::UUID, 'gebruiker' => self::GEBRUIKER, 'inhoud' => self::TEKST, 'revisie' => self::GETAL, 'bijgewerkt_op' => self::MOMENT],
				['id'],
				['kc_concepten_gebruiker' => ['gebruiker', 'bijgewerkt_op']],
			),
			'kc_verzendingen' => self::tabel(
				[
					'id' => self::UUID, 'bericht' => self::UUID, 'gebruiker' => self::GEBRUIKER, 'hash' => self::tekst(64), 'status' => self::WOORD, 'tot' => self::MOMENT,
					'op' => self::MOMENT, 'afzender' => self::tekst(400), 'message_id' => self::tekst(400), 'eml' => self::UUID_OF_NIETS, 'invoer' => self::TEKST_OF_NIETS,
				],
				['id'],
				['kc_verzendingen_stand' => ['status', 'tot'], 'kc_verzendingen_van' => ['gebruiker', 'status']],
				['kc_verzendingen_uniek' => ['bericht']],
			),
			'kc_zoek' => self::tabel(
				['rij' => self::RIJNUMMER, 'id' => self::UUID, 'soort' => self::WOORD, 'label' => self::tekst(250), 'tekst' => self::TEKST],
				['rij'],
				uniek: ['kc_zoek_id' => ['id']],
			),
			'kc_sleutels' => self::tabel(
				['soort' => self::WOORD, 'type' => self::WOORD, 'waarde' => self::tekst(200), 'rij' => self::GETAL],
				['soort', 'type', 'waarde', 'rij'],
				['kc_sleutels_rij' => ['rij']],
			),
		];
	}

	/** @return array{type: 'string', length: int, notnull: true} */
	private static function tekst(int $lengte): array {
		return ['type' => 'string', 'length' => $lengte, 'notnull' => true];
	}

	/**
	 * @param array<string, Kolom> $kolommen
	 * @param non-empty-list<string> $sleutel primary key
	 * @param array<string, non-empty-list<string>> $indexen
	 * @param array<string, non-empty-list<string>> $uniek unique indexes
	 * @return Tabel
	 */
	private static function tabel(array $kolommen, array $sleutel, array $indexen = [], array $uniek = []): array {
		$alle = [];
		foreach ($indexen as $naam => $van) {
			$alle[$naam] = ['kolommen' => $van, 'uniek' => false];
		}
		foreach ($uniek as $naam => $van) {
			$alle[$naam] = ['kolommen' => $van, 'uniek' => true];
		}
		return ['kolommen' => $kolommen, 'sleutel' => $sleutel, 'indexen' => $alle];
	}
}
