<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract\Index;

use OCA\Klantcontact\Store\Index\Fold;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

final class FoldTest extends TestCase {
	/** @return iterable<array{string, string}> */
	public static function teksten(): iterable {
		yield ['K. van Deurne', 'k van deurne'];
		yield ['  Ĳsselmeer--kade  ', 'ijsselmeer kade'];
		yield ['Çağla ÖZTÜRK-Łódź', 'cagla ozturk lodz'];
		yield ['Straße ẞ Æble Œuvre Þór', 'strasse ss aeble oeuvre thor'];
		yield ["e\u{301}e\u{308} \u{1EA4}n", 'ee an'];
		yield ['ΟΔΟΣ Одесса', 'οδοσ одесса'];
		yield ['\'s-Gravenhage (1234 AB)', 's gravenhage 1234 ab'];
		yield ['👩🏽‍🔧 "*', ''];
		yield ["kapot\xffhier", 'kapot hier'];
		yield ['', ''];
	}

	#[TestDox('ZAA-25 text folds to words in lower case without accents')]
	#[DataProvider('teksten')]
	public function testText(string $tekst, string $verwacht): void {
		self::assertSame($verwacht, Fold::tekst($tekst));
		self::assertSame($verwacht, Fold::tekst($verwacht), 'Folding twice changes nothing.');
	}

	#[TestDox('every Latin letter with an accent folds as Unicode takes it apart')]
	public function testAgainstUnicode(): void {
		foreach ([...range(0xC0, 0x17F), ...range(0x1E00, 0x1EFF)] as $punt) {
			$letter = (string)mb_chr($punt);
			$basis = (string)preg_replace('/\p{M}+/u', '', (string)\Normalizer::normalize($letter, \Normalizer::NFKD));
			if (preg_match('/^[A-Za-z]+$/', $basis) === 1) {
				self::assertSame(strtolower($basis), Fold::tekst($letter), $letter);
			}
		}
	}

	#[TestDox('words are told once')]
	public function testWords(): void {
		self::assertSame(['van', 'den', 'berg'], Fold::woorden('Van den Berg, VAN'));
		self::assertSame([], Fold::woorden(' - '));
	}

	/** @return iterable<array{string, string, string}> */
	public static function sleutels(): iterable {
		yield ['telefoon', '06-12 34 56 78', '+31612345678'];
		yield ['telefoon', '+31 (0)6 12345678', '+31612345678'];
		yield ['telefoon', '0031612345678', '+31612345678'];
		yield ['telefoon', '(030) 123 45 67', '+31301234567'];
		yield ['telefoon', '14 030', '14030'];
		yield ['telefoon', 'geen', ''];
		yield ['email', ' Karel@Example.ORG', 'karel@example.org'];
		yield ['adres', '9823 sg 23-a', '9823SG 23'];
		yield ['adres', 'Kerkstraat 1', ''];
		yield ['bsn', '9999.90.019', '999990019'];
		yield ['messageId', ' <Abc@host> ', 'Abc@host'];
		yield ['nummer', 'ZAAK-2026-0000001 ', 'zaak-2026-0000001'];
		yield ['messageId', str_repeat('x', 998), hash('sha256', str_repeat('x', 998))];
	}

	#[TestDox('ZAA-25 an exact key is the same in any notation')]
	#[DataProvider('sleutels')]
	public function testKeys(string $type, string $waarde, string $verwacht): void {
		self::assertSame($verwacht, Fold::sleutel($type, $waarde));
	}
}
