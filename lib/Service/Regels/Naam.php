<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Regels;

use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Index\Fold;

/**
 * What a klant is called, and under what she is sorted.
 */
final class Naam {
	/**
	 * Ends the last name, so that "Jansen, W." comes before "Jansen-de Vries, A." and before "Jansens". A digit, because it comes before every letter in each
	 * collation of PostgreSQL too, and most of those pass over spaces and commas.
	 */
	private const NA_ACHTERNAAM = ' 0 ';

	/** @return string initials with a dot behind each: "jp" becomes "J.P.", "Th" stays one */
	public static function initialen(string $tekst): string {
		$een = preg_match('/^\p{Lu}\p{Ll}+$/uD', $tekst) === 1;
		$delen = preg_match('/[.\s]/u', $tekst) === 1 || $een ? preg_split('/[.\s]+/u', $tekst, -1, PREG_SPLIT_NO_EMPTY) : mb_str_split($tekst);
		return implode('', array_map(
			static fn (string $deel): string => mb_strtoupper(mb_substr($deel, 0, 1)) . mb_substr($deel, 1) . '.',
			$delen === false ? [] : $delen,
		));
	}

	/**
	 * @param array<string, mixed> $klant
	 * @return string "J. van der Berg", or the company's name; '' when nothing is known
	 */
	public static function van(array $klant): string {
		$bedrijf = Waarden::tekst($klant, 'bedrijfsnaam');
		if ($bedrijf !== '' && ($klant['soort'] ?? '') !== 'persoon') {
			return $bedrijf;
		}
		$voor = Waarden::tekst($klant, isset($klant['initialen']) ? 'initialen' : 'voornaam');
		$tussenvoegsel = Waarden::tekst($klant, 'tussenvoegsel');
		$achternaam = Waarden::tekst($klant, 'achternaam');
		// "d'" stands against the name: "L. d'Hondt"
		$geheel = preg_match("/['’]$/Du", $tussenvoegsel) === 1 ? [$tussenvoegsel . $achternaam] : [$tussenvoegsel, $achternaam];
		return self::voegSamen(' ', [$voor, ...$geheel]);
	}

	/**
	 * @param array<string, mixed> $klant
	 * @return string "berg 0 j van der", folded so that accents and capitals do not matter
	 */
	public static function sorteernaam(array $klant): string {
		$naam = self::van($klant);
		$achternaam = Waarden::tekst($klant, 'achternaam');
		if ($achternaam === '' || $naam === Waarden::tekst($klant, 'bedrijfsnaam')) {
			return mb_substr(Fold::tekst($naam), 0, 250);
		}
		$voor = Fold::tekst(mb_substr($naam, 0, mb_strlen($naam) - mb_strlen($achternaam)));
		return mb_substr(self::voegSamen(self::NA_ACHTERNAAM, [Fold::tekst($achternaam), $voor]), 0, 250);
	}

	/** @param list<string> $delen */
	private static function voegSamen(string $tussen, array $delen): string {
		return mb_substr(implode($tussen, array_filter($delen, static fn (string $deel): bool => $deel !== '')), 0, 250);
	}
}
