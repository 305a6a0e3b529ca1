<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\BackgroundJob\OpruimenBijlagen;
use OCA\Klantcontact\Service\Bijlagen\Bestandsnaam;
use OCA\Klantcontact\Service\Bijlagen\Bijlagen;
use OCA\Klantcontact\Service\Bijlagen\Opslag;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Table\Bestanden;
use OCA\Klantcontact\Tests\Fake\FakeL10n;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\StoppedClock;
use OCA\Klantcontact\Tests\Unit\Mail\GestoordeDatabase;
use OCP\Files\IAppData;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;
use OCP\Files\SimpleFS\ISimpleFolder;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Files of berichten.
 */
final class BijlagenTest extends ServiceTestCase {
	#[TestDox('ZAA-19 MAIL-09 a staged file is bound by its bericht, and read back as it was; the type comes from the content')]
	public function testHeenEnTerug(): void {
		$bijlage = $this->ontvang("%PDF-1.4\nbrief", 'Brief van 3 mei.html');
		self::assertSame(['Brief van 3 mei.html', 'application/pdf', 14], [$bijlage['naam'], $bijlage['type'], $bijlage['grootte']]);
		$bericht = $this->bericht([$bijlage['id']]);
		$genoemd = Waarden::kaarten($bericht['bestanden'])[0];
		self::assertSame([$bijlage['sha256'], self::NU], [$genoemd['sha256'], $genoemd['ontvangenOp']]);
		[$bestand, $bytes] = $this->app->service(Bijlagen::class)->geef(self::id($bericht), $bijlage['id']);
		self::assertSame([$bijlage['naam'], "%PDF-1.4\nbrief"], [$bestand->naam, $bytes->getContent()]);
	}

	#[TestDox('ZAA-19 a file is bound once, by its owner, within a day, and read through its own bericht only')]
	public function testVanWie(): void {
		$bijlage = $this->ontvang('x');
		$this->app->login('petra');
		self::weigert(422, fn () => $this->bericht([$bijlage['id']]), 'berichten.0.bestanden.0');
		$this->app->login('jan');
		$bericht = $this->bericht([$bijlage['id']]);
		self::weigert(422, fn () => $this->bericht([$bijlage['id']]), 'berichten.0.bestanden.0');
		self::weigert(404, fn () => $this->app->service(Bijlagen::class)->geef(self::id($this->bericht([])), $bijlage['id']));
		self::weigert(404, fn () => $this->app->service(Bijlagen::class)->geef(self::id($bericht), '../../etc/passwd'));
		$this->app->login('sanne');
		self::weigert(403, fn () => $this->app->service(Bijlagen::class)->geef(self::id($bericht), $bijlage['id']));
	}

	#[TestDox('ZAA-19 what no bericht names is removed after a day, what one names stays')]
	public function testOpruimen(): void {
		[$los, $vast] = [$this->ontvang('los'), $this->ontvang('vast')];
		$this->bericht([$vast['id']]);
		$morgen = $this->opNieuw('2026-11-23T09:00:01Z');
		$morgen->login('jan');
		(new \ReflectionMethod(OpruimenBijlagen::class, 'run'))->invoke($morgen->service(OpruimenBijlagen::class), null);
		self::assertSame([$vast['id']], array_keys($morgen->service(Bestanden::class)->vind([$los['id'], $vast['id']])));
		self::assertSame([], glob($this->map->path . '/appdata/*/' . $los['id']));
	}

	#[TestDox('ZAA-19 files that arrive at once share a folder, whoever makes it first')]
	public function testTegelijk(): void {
		$map = $this->createStub(ISimpleFolder::class);
		$map->method('getName')->willReturn('bijlagen-ab');
		$appData = $this->createStub(IAppData::class);
		$appData->method('getFolder')->willThrowException(new NotFoundException());
		$appData->method('newFolder')->willThrowException(new NotPermittedException());
		$appData->method('getDirectoryListing')->willReturnOnConsecutiveCalls([], [$map]);
		$bron = fopen('php://memory', 'rb');
		self::assertIsResource($bron);
		self::assertSame('bijlagen-ab/abc', (new Opslag($appData, new FakeL10n()))->schrijf('abc', $bron));
	}

	#[TestDox('MAIL-09 an empty, missing or too large file is refused with a message')]
	public function testSlecht(): void {
		self::weigert(400, fn () => $this->ontvang(''), 'bestand');
		self::weigert(400, fn () => $this->app->service(Bijlagen::class)->ontvang(null), 'bestand');
		self::weigert(400, fn () => $this->app->service(Bijlagen::class)->ontvang(['tmp_name' => ['a'], 'error' => [0], 'name' => ['b']]), 'bestand');
		self::weigert(413, fn () => $this->app->service(Bijlagen::class)->ontvang(['error' => UPLOAD_ERR_INI_SIZE]), 'bestand');
		$this->app->service(Configuratie::class)->bewaar('limieten', ['bestand' => 5]);
		self::weigert(413, fn () => $this->ontvang('123456'), 'bestand');
	}

	#[TestDox('MAIL-01 a file of the user\'s own folder is copied; nothing outside it, and no folder')]
	public function testUitBestanden(): void {
		$map = $this->map->path . '/files/jan/Mail';
		mkdir($map, 0o770, true);
		file_put_contents($map . '/vraag.eml', 'Subject: Vuilnis');
		$bijlagen = $this->app->service(Bijlagen::class);
		$bijlage = $bijlagen->neemOver(['pad' => '/Mail/vraag.eml']);
		self::assertSame(['vraag.eml', 16, hash('sha256', 'Subject: Vuilnis')], [$bijlage['naam'], $bijlage['grootte'], $bijlage['sha256']]);
		self::assertSame('Subject: Vuilnis', $bijlagen->geefKlaargezet($bijlage['id'])[1]->getContent());
		self::assertFileExists($map . '/vraag.eml');
		self::weigert(400, static fn () => $bijlagen->neemOver(['pad' => '/Mail']), 'pad');
		foreach (['', '/Mail/weg.eml', '../petra/geheim.eml', '/Mail/../../petra/geheim.eml', '/Mail\\..\\..', str_repeat('x/', 2100), 17] as $pad) {
			self::weigert(404, static fn () => $bijlagen->neemOver(['pad' => $pad]));
		}
		$this->app->service(Configuratie::class)->bewaar('limieten', ['bestand' => 5]);
		self::weigert(413, static fn () => $bijlagen->neemOver(['pad' => '/Mail/vraag.eml']), 'bestand');
		$this->app->login('petra');
		self::weigert(404, static fn () => $bijlagen->neemOver(['pad' => '/Mail/vraag.eml']));
	}

	#[TestDox('MAIL-01 a staged file is given back to its owner only, and no longer once a bericht has it')]
	public function testKlaargezet(): void {
		$bijlage = $this->ontvang('Subject: x');
		$bijlagen = $this->app->service(Bijlagen::class);
		self::assertSame('Subject: x', $bijlagen->geefKlaargezet($bijlage['id'])[1]->getContent());
		$this->app->login('petra');
		self::weigert(404, static fn () => $bijlagen->geefKlaargezet($bijlage['id']));
		$this->app->login('jan');
		$this->bericht([$bijlage['id']]);
		self::weigert(404, static fn () => $bijlagen->geefKlaargezet($bijlage['id']));
		self::weigert(404, static fn () => $bijlagen->geefKlaargezet('x'));
	}

	#[TestDox('MAIL-16 a file whose line cannot be written leaves no bytes')]
	public function testGeenResten(): void {
		$app = new App($this->map->path, new StoppedClock(self::NU), [Database::class => GestoordeDatabase::faaltBij($this->app->service(Database::class), 1)]);
		$app->login('jan');
		self::weigert(503, static fn () => $app->service(Bijlagen::class)->ontvang(['name' => 'a.txt', 'tmp_name' => __FILE__, 'error' => UPLOAD_ERR_OK]));
		self::assertSame([], glob($this->map->path . '/appdata/*/*'));
	}

	/** @return array<string, array{string, string}> */
	public static function namen(): array {
		return [
			'plain' => ['brief.pdf', 'brief.pdf'],
			'path' => ['../../etc/passwd', 'passwd'],
			'Windows path' => ['C:\\temp\\brief.doc', 'brief.doc'],
			'nothing left' => ['../..', 'bestand'],
			'empty' => ['', 'bestand'],
			'control characters' => ["a\x00b\x1f\u{202E}fdp.exe", 'abfdp.exe'],
			'line end' => ["a\r\nX-Header: b", 'aX-Header b'],
			'accents' => ['Café übersicht.txt', 'Café übersicht.txt'],
			'too long' => [str_repeat('é', 300) . '.pdf', str_repeat('é', 251) . '.pdf'],
			'no UTF-8' => ["a\xffb.txt", 'ab.txt'],
			'markup' => ['<b>x</b>.txt', 'b.txt'],
		];
	}

	#[DataProvider('namen')]
	#[TestDox('MAIL-09 the name of a file leads nowhere')]
	public function testNaam(string $naam, string $schoon): void {
		self::assertSame($schoon, Bestandsnaam::schoon($naam));
	}

	/** @return array{id: string, naam: string, type: string, grootte: int, sha256: string} */
	private function ontvang(string $inhoud, string $naam = 'a.txt'): array {
		$pad = $this->map->path . '/upload';
		file_put_contents($pad, $inhoud);
		clearstatcache();
		return $this->app->service(Bijlagen::class)->ontvang(['name' => $naam, 'tmp_name' => $pad, 'error' => UPLOAD_ERR_OK, 'type' => 'text/html']);
	}

	/**
	 * @param list<string> $bestanden
	 * @return array<string, mixed>
	 */
	private function bericht(array $bestanden): array {
		$antwoord = $this->registreer(['berichten' => [[
			'id' => Uuid::nieuw(), 'kanaal' => 'brief', 'richting' => 'inkomend', 'onderwerp' => 'Brief', 'inhoud' => '',
			'bestanden' => array_map(static fn (string $id): array => ['id' => $id, 'naam' => 'verzonnen.exe'], $bestanden),
		]]]);
		return Waarden::kaarten($antwoord['berichten'] ?? null)[0];
	}
}
