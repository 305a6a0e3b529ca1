<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Mail;

use OCA\Klantcontact\Service\Bijlagen\Bijlagen;
use OCA\Klantcontact\Service\Mail\Adres;
use OCA\Klantcontact\Service\Mail\BerichtId;
use OCA\Klantcontact\Service\Mail\Berichtmaker;
use OCA\Klantcontact\Service\Mail\Brief;
use OCA\Klantcontact\Tests\Unit\ServiceTestCase;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * The message as it is built.
 */
final class BerichtmakerTest extends ServiceTestCase {
	private const ID = '<0b8cf1a0-5a0f-4a34-9d55-0f0a3a3a3a3a@gemeente.example>';

	#[TestDox('MAIL-17 it threads: Message-ID, In-Reply-To, References; and it says who, when and what')]
	public function testKoppen(): void {
		$eml = $this->maak(inReplyTo: 'vraag@voorbeeld.nl', references: ['<eerste@voorbeeld.nl>', 'vraag@voorbeeld.nl', '<vraag@voorbeeld.nl>']);
		foreach ([
			'Message-ID: ' . self::ID,
			'In-Reply-To: <vraag@voorbeeld.nl>',
			'References: <eerste@voorbeeld.nl> <vraag@voorbeeld.nl>',
			'Date: Sun, 22 Nov 2026 09:00:00 +0000',
			'From: KCC <info@gemeente.example>',
			'To: Anna Berg <anna@voorbeeld.nl>',
			'Subject: Re: Vuilnis',
		] as $kop) {
			self::assertStringContainsString($kop . "\r\n", $eml);
		}
		self::assertStringEndsWith("\r\n\r\nZaterdag.", rtrim($eml));
	}

	#[TestDox('MAIL-17 a message that answers nothing has no such headers, and a long chain keeps its first and its last')]
	public function testKetting(): void {
		self::assertDoesNotMatchRegularExpression('/^(In-Reply-To|References):/m', $this->maak());
		$lang = '<' . str_repeat('x', 950) . '@y.nl>';
		$ids = [...array_map(static fn (int $nr): string => "<nr{$nr}@voorbeeld.nl>", range(1, 40)), $lang];
		$eml = $this->maak(inReplyTo: $lang, references: $ids);
		preg_match('/^References: ([^\r]*(?:\r\n [^\r]*)*)/m', $eml, $deel);
		self::assertSame([$ids[0], ...array_slice($ids, 21, 19)], preg_split('/\s+/', $deel[1] ?? ''));
		self::assertStringNotContainsString('In-Reply-To', $eml);
		self::assertLessThanOrEqual(998, max(array_map(strlen(...), explode("\r\n", $eml))));
	}

	/** @return array<string, array{string, string, string}> subject, name of a recipient, name of a file */
	public static function vreemd(): array {
		return [
			'line ends' => ["Re: x\r\nBcc: dief@kwaad.nl\r\n\r\nhallo", 'Anna', "a.pdf\r\nBcc: dief@kwaad.nl"],
			'only a line feed' => ["x\nBcc: dief@kwaad.nl", 'Anna', 'a.pdf'],
			'other scripts' => ['Прывітанне 你好 🗑️ ' . str_repeat('é', 200), 'Ünïcödé van den Bérg', 'schéma 你.pdf'],
			'quotes and brackets' => ['"<>;,', 'Berg, Anna "de <baas>"', 'a";b.pdf'],
		];
	}

	#[DataProvider('vreemd')]
	#[TestDox('MAIL-16 no subject, name or file name becomes a header or a body ($_dataName)')]
	public function testInjectie(string $onderwerp, string $naam, string $bestand): void {
		$pad = $this->map->path . '/x';
		file_put_contents($pad, '%PDF-1.4');
		$id = $this->app->service(Bijlagen::class)->ontvang(['name' => $bestand, 'tmp_name' => $pad, 'error' => UPLOAD_ERR_OK])['id'];
		$eml = $this->maak(onderwerp: $onderwerp, aan: Adres::van($naam, 'anna@voorbeeld.nl'), bestanden: [$id]);
		[$koppen] = explode("\r\n\r\n", $eml, 2);
		preg_match_all('/^([A-Za-z-]+):/m', $koppen, $namen);
		self::assertSame(['From', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type'], $namen[1]);
		self::assertMatchesRegularExpression('/^[\x09\x0d\x0a\x20-\x7e]+$/D', $eml, 'seven bits only');
		$onderwerpKop = iconv_mime_decode((string)preg_replace('/\r\n\s+/', ' ', explode("\r\nDate:", explode('Subject: ', $eml)[1])[0]), 0, 'UTF-8');
		self::assertSame(self::vouw((string)preg_replace('/[\x00-\x1f]+/', ' ', $onderwerp)), self::vouw((string)$onderwerpKop));
		self::assertDoesNotMatchRegularExpression('/^Bcc:/mi', $eml);
		self::assertSame(1, substr_count($eml, base64_encode('%PDF-1.4')));
	}

	#[TestDox('MAIL-19 an address is read with its name or without; what is none is none')]
	public function testAdres(): void {
		self::assertSame(['Anna Berg', 'anna@voorbeeld.nl'], [Adres::lees('"Anna Berg" <anna@voorbeeld.nl>')?->naam, Adres::lees('"Anna Berg" <anna@voorbeeld.nl>')?->adres]);
		self::assertSame('anna@voorbeeld.nl', Adres::lees(' anna@voorbeeld.nl ')?->tekst());
		foreach (['', 'Anna', 'Anna <>', 'a@b', "a@b.nl\r\nBcc: c@d.nl", 'a@b.nl, c@d.nl', 'Anna <a@b.nl> <c@d.nl'] as $geen) {
			self::assertNull(Adres::lees($geen), $geen);
		}
	}

	#[TestDox('MAIL-10 a Message-ID is ASCII without spaces, at most 998 characters')]
	public function testBerichtId(): void {
		foreach (['<a@b>', 'a', str_repeat('x', 998), '<$%{}~@[127.0.0.1]>'] as $goed) {
			self::assertTrue(BerichtId::isVorm($goed), $goed);
		}
		foreach (['', '<>', '<a b>', "a\r\nb", '<é@b>', str_repeat('x', 999)] as $fout) {
			self::assertFalse(BerichtId::isVorm($fout), $fout);
		}
	}

	/**
	 * @param list<string> $references
	 * @param list<string> $bestanden
	 */
	private function maak(string $onderwerp = 'Re: Vuilnis', ?Adres $aan = null, string $inReplyTo = '', array $references = [], array $bestanden = []): string {
		$kopie = $this->app->service(Berichtmaker::class)->maak(new Brief(
			Adres::van('KCC', 'info@gemeente.example'),
			[$aan ?? Adres::van('Anna Berg', 'anna@voorbeeld.nl')],
			$onderwerp,
			'Zaterdag.',
			self::ID,
			self::NU,
			$inReplyTo,
			$references,
			$bestanden,
		));
		return (string)file_get_contents($kopie->pad);
	}

	private static function vouw(string $tekst): string {
		return trim((string)preg_replace('/\s+/', ' ', $tekst));
	}
}
