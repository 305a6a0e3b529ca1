<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Seeds;

use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Registratie\Registratie;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Table\Nummers;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\StoppedClock;
use PHPUnit\Framework\Attributes\DataProvider;

/**
 * The data tables of the five source documents, stored through the app and read back field by field.
 */
final class SeedsTest extends SeedTestCase {
	private const UUID = '/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/D';

	/** @return array<string, array{string}> */
	public static function tables(): array {
		return [
			'ZAA-02 the fields of the dialog and the bericht' => ['zaa-contactmoment'],
			'EMP-10 EMP-14 EMP-15 EMP-25 contact, person and interaction' => ['empire-contact-en-interactie'],
			'MAIL-21 table of the question' => ['c1199-1-vraag'],
			'MAIL-21 table of the answer' => ['c1199-2-antwoord'],
			'PROD-04 to PROD-11 table of the contactmoment' => ['c9018-klantcontact'],
			'PROD-16 table of the betrokkene that is known' => ['c9018-a-betrokkene'],
			'PROD-19 PROD-20 table of the partij for general use' => ['c9018-b1-partij'],
			'PROD-21 table of the betrokkene for this request only' => ['c9018-b2-betrokkene'],
			'CALL-16 table of the contactmoment' => ['c0992-klantcontact'],
		];
	}

	public function testEveryTableIsTested(): void {
		self::assertEqualsCanonicalizing(Seed::names(), array_column(self::tables(), 0));
	}

	#[DataProvider('tables')]
	public function testEveryRowIsExpected(string $name): void {
		$seed = Seed::read($name);
		$rows = array_map(static fn (array $row): string => $row['object'] . ' / ' . $row['attribuut'], $seed->rijen);
		$expected = array_map(static fn (Expectation $one): string => $one->object . ' / ' . $one->attribuut, $seed->verwacht);
		self::assertSame([], array_values(array_diff($rows, $expected)), 'rows without an expectation');
		self::assertSame([], array_values(array_diff($expected, $rows)), 'expectations without a row');
	}

	#[DataProvider('tables')]
	public function testStoredAndReadBack(string $name): void {
		$seed = Seed::read($name);
		$objects = $this->store($seed);
		foreach ($seed->verwacht as $expected) {
			$found = Path::read($objects[$expected->soort][$expected->index] ?? null, $expected->pad);
			$this->check($expected, $found, $seed);
		}
		foreach ($seed->alleen as $keys) {
			$part = Path::read($objects[$keys->soort][$keys->index] ?? null, $keys->pad);
			$found = is_array($part) ? array_keys($part) : [];
			sort($found);
			self::assertSame($keys->sleutels, $found, 'nothing else may stand in ' . $keys->pad);
		}
	}

	/**
	 * Stores the table by one process and reads it back by another, as far as memory goes.
	 *
	 * @return array<string, array<int, array<string, mixed>>> what was read, by kind and place in the bundle
	 */
	private function store(Seed $seed): array {
		$app = new App($this->folder->path, new StoppedClock($seed->klok));
		$app->configure();
		$app->service(Configuratie::class)->bewaar('eenheden', $seed->eenheid === '' ? [] : ['kcc' => $seed->eenheid]);
		$app->login($seed->gebruiker);
		$registratie = $app->service(Registratie::class);
		if ($seed->vooraf !== null) {
			$registratie->registreer(['opdracht' => self::opdracht(1)] + $seed->vooraf);
		}
		foreach ($seed->nummers as $reeks => $eerste) {
			$app->service(Database::class)->transaction(static fn () => $app->service(Nummers::class)->minstens($reeks, $eerste - 1));
		}
		$registratie->registreer(['opdracht' => self::opdracht(2)] + $seed->bundel);

		$reader = new App($this->folder->path, new StoppedClock($seed->klok));
		$reader->login($seed->gebruiker);
		$objects = [];
		foreach ($seed->objects() as [$soort, $index, $id]) {
			$objects[$soort->meervoud()][$index] = $reader->service(Lezer::class)->een($soort, $id);
		}
		return $objects;
	}

	private function check(Expectation $expected, mixed $found, Seed $seed): void {
		$what = $expected->object . ' / ' . $expected->attribuut;
		match ($expected->regel) {
			'' => self::assertSame($expected->waarde, $found, $what),
			'uuid' => self::assertMatchesRegularExpression(self::UUID, is_string($found) ? $found : '', $what),
			'nummer' => self::assertMatchesRegularExpression('/^[1-9]\d*$/D', is_string($found) ? $found : '', $what),
			'nu' => self::assertSame($seed->klok, $found, $what),
			'gebruiker' => self::assertSame($seed->gebruiker, $found, $what),
			'eenheid' => self::assertSame($seed->eenheid, $found, $what),
			default => throw new \UnexpectedValueException('No such rule: ' . $expected->regel),
		};
	}
}
