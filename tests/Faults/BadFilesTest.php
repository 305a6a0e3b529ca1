<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Faults;

use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\Call;
use PHPUnit\Framework\Attributes\DataProvider;

/**
 * Files that were never meant well: their names lead nowhere, their sizes are checked, and nothing in them runs.
 */
final class BadFilesTest extends RefusalTestCase {
	private const LIMIT = 100_000;

	#[\Override]
	public static function setUpBeforeClass(): void {
		parent::setUpBeforeClass();
		(new App(self::$folder->path))->service(Configuratie::class)->bewaar('limieten', ['bestand' => self::LIMIT]);
	}

	public function testAlg11AnEmptyFileIsRefused(): void {
		$this->assertRefused(self::$client->send(Call::file('leeg.txt', '')), [400], 'bestand');
	}

	public function testAlg11AFileOverTheLimitIsRefused(): void {
		$this->assertRefused(self::$client->send(Call::file('groot.txt', str_repeat('x', self::LIMIT + 1))), [413], 'bestand');
	}

	public function testAlg11AFileOverTheServersOwnLimitIsRefused(): void {
		$this->assertRefused(self::$client->send(Call::file('reus.bin', str_repeat("\0", 65 * 1024 * 1024))), [400, 413]);
	}

	public function testAnUploadWithoutAFileIsRefused(): void {
		$this->assertRefused(self::$client->send(Call::json('POST', '/bijlagen', '{}')), [400], 'bestand');
	}

	public function testAFileOfSomebodyElseIsNotBound(): void {
		$file = self::$client->send(Call::file('van-petra.txt', 'Geheim', uid: 'petra'))->data();
		$this->setUp();
		$bundle = Bundles::bundle(1);
		$bundle['berichten'] = [['bestanden' => [['id' => $file['id'] ?? '']]] + Bundles::bericht(1)];
		$this->assertRefused(self::$client->send(Call::json('POST', '/registraties', $bundle)), [400, 403, 422]);
	}

	/** @return iterable<string, array{string, string}> name as sent, and as kept */
	public static function names(): iterable {
		yield 'up and away' => ['../../../../etc/passwd', 'passwd'];
		yield 'an absolute path' => ['/etc/shadow', 'shadow'];
		yield 'a path of Windows' => ['C:\\Windows\\system32\\drivers.sys', 'drivers.sys'];
		yield 'the folder above' => ['..', 'bestand'];
		yield 'only dots' => ['...', 'bestand'];
		yield 'a hidden file' => ['.htaccess', 'htaccess'];
		yield 'a program' => ['shell.php', 'shell.php'];
		yield 'a script' => ['<script>alert(1)</script>.html', 'script>.html'];
		yield 'text that turns round' => ["rekening\u{202e}fdp.exe", 'rekeningfdp.exe'];
		yield 'three hundred letters' => [str_repeat('a', 300) . '.pdf', str_repeat('a', 251) . '.pdf'];
	}

	#[DataProvider('names')]
	public function testANameLeadsNowhere(string $sent, string $kept): void {
		$before = self::files();
		$answer = self::$client->send(Call::file($sent, 'Inhoud'));
		self::assertSame(200, $answer->status, $answer->body);
		$naam = $answer->data()['naam'] ?? '';
		self::assertSame(str_replace(['<', '>'], '', $kept), $naam);
		$new = array_values(array_diff(self::files(), $before));
		self::assertCount(1, $new);
		self::assertStringContainsString((string)json_encode($answer->data()['id'] ?? ''), '"' . basename($new[0]) . '"', 'the bytes stand under the id');
		self::assertSame('Inhoud', file_get_contents(self::$folder->path . '/' . $new[0]));
	}

	public function testAPageInAFileIsGivenBackAsAFile(): void {
		$page = '<!DOCTYPE html><script>alert(1)</script>';
		$file = self::$client->send(Call::file('pagina.html', $page, 'text/html'))->data();
		$bundle = Bundles::bundle(2);
		$bundle['berichten'] = [['bestanden' => [['id' => $file['id'] ?? '']]] + Bundles::bericht(2)];
		$stored = self::$client->send(Call::json('POST', '/registraties', $bundle));
		self::assertSame(200, $stored->status, $stored->body);
		$id = $file['id'] ?? '';
		$given = self::$client->send(Call::page('/apps/klantcontact/bestanden/' . Bundles::id('bericht', 2) . '/' . (is_string($id) ? $id : '')));
		self::assertSame(200, $given->status);
		self::assertSame($page, $given->body);
		self::assertStringStartsWith('attachment', $given->headers['content-disposition'] ?? '');
		self::assertStringNotContainsString('html', $given->headers['content-type'] ?? 'html');
		self::assertSame('nosniff', $given->headers['x-content-type-options'] ?? '');
	}

	/** @return iterable<string, array{string, string, int, non-empty-string}> name, bytes, and what comes of showing it: status and type */
	public static function shown(): iterable {
		yield 'a PDF' => ['brief.html', "%PDF-1.4\n%%EOF", 200, 'application/pdf'];
		yield 'a picture' => ['scan.png', (string)base64_decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', true), 200, 'image/png'];
		yield 'a page called a PDF' => ['brief.pdf', '<!DOCTYPE html><script>alert(1)</script>', 404, 'application/json'];
		yield 'a drawing that can hold a script' => ['logo.png', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 404, 'application/json'];
		yield 'a text' => ['a.txt', 'Hallo', 404, 'application/json'];
	}

	/** @param non-empty-string $type */
	#[DataProvider('shown')]
	public function testMail09OnlyWhatCannotRunIsShownAndThenWithoutRights(string $name, string $bytes, int $status, string $type): void {
		$nr = 100 + crc32($name . $bytes) % 1_000_000;
		$id = self::$client->send(Call::file($name, $bytes, 'application/pdf'))->data()['id'] ?? '';
		$bundle = Bundles::bundle($nr);
		$bundle['berichten'] = [['bestanden' => [['id' => $id]]] + Bundles::bericht($nr)];
		self::assertSame(200, self::$client->send(Call::json('POST', '/registraties', $bundle))->status);
		$path = '/apps/klantcontact/bestanden/' . Bundles::id('bericht', $nr) . '/' . (is_string($id) ? $id : '') . '/weergave';
		$given = self::$client->send(Call::page($path));
		self::assertSame($status, $given->status, $given->body);
		self::assertStringStartsWith($type, $given->headers['content-type'] ?? '');
		self::assertSame('nosniff', $given->headers['x-content-type-options'] ?? '');
		if ($status === 200) {
			self::assertSame($bytes, $given->body);
			self::assertStringStartsWith('inline', $given->headers['content-disposition'] ?? '');
			self::assertStringStartsWith("default-src 'none'", $given->headers['content-security-policy'] ?? '');
			self::assertStringNotContainsString('script-src', $given->headers['content-security-policy'] ?? '');
			self::assertSame(403, self::$client->send(Call::page($path, 'gast'))->status);
		}
	}
}
