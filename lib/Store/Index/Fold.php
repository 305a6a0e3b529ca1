<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Index;

/**
 * Folding: what people see as the same text becomes the same text, on every database and without a PHP extension.
 */
final class Fold {
	/** Base letters, and the lower-case letters that count as them. */
	private const LETTERS = [
		'a' => 'àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ',
		'ae' => 'æǽǣ',
		'b' => 'ḃḅḇɓ',
		'c' => 'çćĉċčḉ',
		'd' => 'ďḋḍḏḑḓđð',
		'dz' => 'ǆǳ',
		'e' => 'èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ',
		'f' => 'ḟƒ',
		'g' => 'ĝğġģǧǵḡ',
		'h' => 'ĥȟḣḥḧḩḫẖħ',
		'i' => 'ìíîïĩīĭįǐȉȋḭḯỉịı',
		'ij' => 'ĳ',
		'j' => 'ĵǰ',
		'k' => 'ķǩḱḳḵĸ',
		'l' => 'ĺļľḷḹḻḽł',
		'lj' => 'ǉ',
		'm' => 'ḿṁṃ',
		'n' => 'ñńņňǹṅṇṉṋŋ',
		'nj' => 'ǌ',
		'o' => 'òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ',
		'oe' => 'œ',
		'p' => 'ṕṗ',
		'r' => 'ŕŗřȑȓṙṛṝṟ',
		's' => 'śŝşšſșṡṣṥṧṩẛ',
		'ss' => 'ß',
		't' => 'ţťțṫṭṯṱẗŧ',
		'th' => 'þ',
		'u' => 'ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự',
		'v' => 'ṽṿ',
		'w' => 'ŵẁẃẅẇẉẘ',
		'x' => 'ẋẍ',
		'y' => 'ýÿŷȳẏẙỳỵỷỹ',
		'z' => 'źżžẑẓẕƶ',
		'σ' => 'ς',
	];

	/** Longer keys are indexed by their hash: an index entry has a largest size. */
	private const SLEUTEL_MAX = 200;

	/** @return string the words in lower case without accents, separated by single spaces; '' when there is no letter or digit */
	public static function tekst(string $tekst): string {
		$klein = strtr(mb_strtolower(mb_scrub($tekst, 'UTF-8'), 'UTF-8'), self::letters());
		$zonderAccenten = (string)preg_replace('/\p{M}+/u', '', $klein);
		return trim((string)preg_replace('/[^\p{L}\p{N}]+/u', ' ', $zonderAccenten));
	}

	/** @return list<string> the different folded words of a text */
	public static function woorden(string $tekst): array {
		return array_values(array_unique(array_filter(explode(' ', self::tekst($tekst)), static fn (string $woord): bool => $woord !== '')));
	}

	/**
	 * @param string $type kind of key, as in Zoekindex::sleutel()
	 * @return string the key as the index holds it, '' when nothing of it is left
	 */
	public static function sleutel(string $type, string $waarde): string {
		$sleutel = match ($type) {
			'telefoon' => self::telefoon($waarde),
			'adres' => self::adres($waarde),
			'bsn', 'kvk', 'vestiging', 'rsin' => (string)preg_replace('/\D+/', '', $waarde),
			'messageId' => trim($waarde, " \t\r\n<>"),
			default => mb_strtolower(trim($waarde), 'UTF-8'),
		};
		return strlen($sleutel) > self::SLEUTEL_MAX ? hash('sha256', $sleutel) : $sleutel;
	}

	/** A Dutch number in any notation to E.164; a foreign one needs its "+" or "00". */
	private static function telefoon(string $nummer): string {
		$tekens = (string)preg_replace('/[^0-9+]+/', '', str_replace('(0)', '', $nummer));
		$cijfers = str_replace('+', '', $tekens);
		return match (true) {
			$cijfers === '' => '',
			str_starts_with($tekens, '+') => '+' . $cijfers,
			str_starts_with($cijfers, '00') => '+' . substr($cijfers, 2),
			str_starts_with($cijfers, '0') => '+31' . substr($cijfers, 1),
			default => $cijfers,
		};
	}

	/** "1234 ab 12a" and "1234AB12-2" to "1234AB 12". */
	private static function adres(string $adres): string {
		return preg_match('/^\s*(\d{4})\s*([A-Za-z]{2})\s*(\d+)/', $adres, $delen) === 1
			? $delen[1] . strtoupper($delen[2]) . ' ' . $delen[3]
			: '';
	}

	/** @return array<string, string> letter => base letters */
	private static function letters(): array {
		/** @var array<string, string>|null $letters */
		static $letters = null;
		if ($letters === null) {
			$letters = [];
			foreach (self::LETTERS as $basis => $varianten) {
				$letters += array_fill_keys(mb_str_split($varianten, 1, 'UTF-8'), $basis);
			}
		}
		return $letters;
	}
}
