<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\BackgroundJob\OpruimenTellers;
use OCA\Klantcontact\Service\Export\ContactmomentenExport;
use OCA\Klantcontact\Service\Export\Csv;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Instellingen\Schakelaar;
use OCA\Klantcontact\Service\Statistieken\NietGeregistreerd;
use OCA\Klantcontact\Service\Statistieken\Statistieken;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Store\Table\Tellers;
use OCP\BackgroundJob\IJobList;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Counts and the export.
 */
final class TellenTest extends ServiceTestCase {
	#[TestDox('ZAA-16 the total is one more after a save, for a colleague too')]
	public function testTotaal(): void {
		$this->contactmoment(['plaatsgevondenOp' => '2026-11-10T10:00:00Z']);
		$voor = $this->app->service(Statistieken::class)->lees([]);
		$this->contactmoment(['kanaal' => 'e-mail']);
		$this->app->login('petra');
		$na = $this->app->service(Statistieken::class)->lees([]);
		self::assertSame([1, 0, 2, 1], [$voor['totaal'], $voor['vandaag'], $na['totaal'], $na['vandaag']]);
		self::assertSame(['periode' => '2026-11-22', 'aantal' => 1], is_array($na['perPeriode']) ? $na['perPeriode'][6] : null);
		self::assertContains(['kanaal' => 'e-mail', 'aantal' => 1], (array)$na['perKanaal']);
	}

	/** @return array<string, array{array<string, mixed>, string}> */
	public static function slecht(): array {
		return [
			'too many' => [['van' => '2026-01-01', 'tot' => '2026-11-22'], 'tot'],
			'backwards' => [['van' => '2026-11-22', 'tot' => '2026-11-22'], 'tot'],
			'per month' => [['per' => 'maand'], 'per'],
			'list' => [['van' => ['2026-11-22']], 'van'],
			'unknown' => [['klant' => 'x'], 'klant'],
		];
	}

	/** @param array<string, mixed> $params */
	#[DataProvider('slecht')]
	public function testSlecht(array $params, string $veld): void {
		self::weigert(400, fn () => $this->app->service(Statistieken::class)->lees($params), $veld);
	}

	#[TestDox('CALL-05 a contact that is not registered is a number and nothing else, counted once for each command')]
	public function testNietGeregistreerd(): void {
		$dienst = $this->app->service(NietGeregistreerd::class);
		$invoer = ['opdracht' => Uuid::nieuw(), 'kanaal' => 'telefoon', 'categorie' => 'Openingstijden'];
		self::assertSame([['geteld' => true], ['geteld' => true]], [$dienst->tel($invoer), $dienst->tel($invoer)]);
		self::assertSame(1, $this->app->service(Statistieken::class)->lees([])['nietGeregistreerd']);
		self::assertSame(0, $this->app->service(Statistieken::class)->lees([])['totaal']);
		self::weigert(400, fn () => $dienst->tel(['opdracht' => Uuid::nieuw(), 'kanaal' => 'rook']), 'kanaal');
		foreach (['bel 0612345678', 'Jansen', 'openingstijden', ['Openingstijden'], 5] as $categorie) {
			self::weigert(400, fn () => $dienst->tel(['opdracht' => Uuid::nieuw(), 'kanaal' => 'balie', 'categorie' => $categorie]), 'categorie');
		}
		self::weigert(400, fn () => $dienst->tel(['opdracht' => Uuid::nieuw(), 'kanaal' => 'balie', 'naam' => 'x']), 'naam');
	}

	#[TestDox('CALL-05 with counting switched off the end of such a contact is the same, and nothing is counted')]
	public function testTellenUit(): void {
		$this->app->service(Configuratie::class)->schakel(Schakelaar::Tellen, false);
		$dienst = $this->app->service(NietGeregistreerd::class);
		self::assertSame(['geteld' => false], $dienst->tel(['opdracht' => Uuid::nieuw(), 'kanaal' => 'telefoon']));
		self::assertSame(0, $this->app->service(Statistieken::class)->lees([])['nietGeregistreerd']);
		self::weigert(400, fn () => $dienst->tel(['opdracht' => Uuid::nieuw(), 'kanaal' => 'rook']), 'kanaal');
	}

	/** @return array<string, array{int, int}> months, what is left of the counts of two days */
	public static function termijnen(): array {
		return ['kept' => [0, 2], 'on its last day' => [12, 2], 'a day later' => [11, 1]];
	}

	#[DataProvider('termijnen')]
	#[TestDox('CALL-05 counts go after the months that an administrator set')]
	public function testTermijn(int $maanden, int $over): void {
		$tellers = $this->app->service(Tellers::class);
		$tellers->tel('2025-11-22', 'telefoon');
		$tellers->tel('2026-11-22', 'telefoon');
		$this->app->service(Configuratie::class)->bewaar('bewaartermijnen', ['tellers' => $maanden]);
		$this->app->service(OpruimenTellers::class)->start(self::createStub(IJobList::class));
		self::assertSame($over, $tellers->som('2025-01-01', '2027-01-01'));
	}

	/** @return array<string, array{string, string}> */
	public static function cellen(): array {
		return [
			'plain' => ['Afval', 'Afval'],
			'formula' => ['=1+1', "'=1+1"],
			'plus' => ['+31612345678', "'+31612345678"],
			'minus' => ['-1', "'-1"],
			'at' => ['@SUM(A1)', "'@SUM(A1)"],
			'tab' => ["\t=1", "'\t=1"],
			'separator' => ['a;b', '"a;b"'],
			'quote and line' => ["zei \"ja\"\nen ging", "\"zei \"\"ja\"\"\nen ging\""],
		];
	}

	#[DataProvider('cellen')]
	#[TestDox('ZAA-09 a cell of the export runs nothing in a spreadsheet')]
	public function testCel(string $cel, string $geschreven): void {
		self::assertSame($geschreven . "\r\n", Csv::regel([$cel]));
	}

	#[TestDox('ZAA-09 the export has what is filtered, page after page, with names')]
	public function testExport(): void {
		$klant = self::id($this->klant(['initialen' => 'J.']));
		foreach (range(1, 205) as $i) {
			$this->contactmoment(['kanaal' => $i % 2 === 0 ? 'balie' : 'brief', 'klant' => $klant]);
		}
		$export = fn (string $naam, string $waarde): string => implode('', iterator_to_array($this->app->service(ContactmomentenExport::class)->maak([$naam => $waarde, 'kanaal' => 'brief']), false));
		foreach (['', 'afval'] as $q) {
			$csv = $export('q', $q);
			self::assertStringStartsWith(Csv::BOM, $csv);
			self::assertSame(104, substr_count($csv, "\r\n"));
			self::assertStringContainsString('205;2026-11-22', $csv);
			self::assertStringContainsString(';brief;J. Berg;Afval rond kerst;', $csv);
			self::assertStringNotContainsString(';balie;', $csv);
		}
		self::weigert(400, static fn () => $export('foo', 'x'), 'foo');
	}
}
