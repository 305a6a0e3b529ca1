<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Export\ContactmomentenExport;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Zoeken\Zoeker;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * The contactmomenten of a klant: her own, those of her household, and those in which she spoke for another.
 */
final class BijKlantTest extends ServiceTestCase {
	private string $klant;

	private string $huishouden;

	private string $dochter;

	/** @var list<string> ids, oldest first: of the klant, by the daughter for her, by the household, of the klant as one of it, of nobody */
	private array $ids;

	#[\Override]
	protected function setUp(): void {
		parent::setUp();
		$this->klant = self::id($this->klant());
		$this->dochter = self::id($this->klant(['voornaam' => 'Anna']));
		$this->huishouden = self::id($this->klant(['soort' => 'huishouden', 'leden' => [['klant' => $this->klant]]]));
		$namens = ['betrokkenen' => [
			['id' => Uuid::nieuw(), 'rol' => 'klant', 'klant' => $this->klant],
			['id' => Uuid::nieuw(), 'rol' => 'vertegenwoordiger', 'klant' => $this->dochter],
		]];
		foreach ([['klant' => $this->klant], $namens, ['klant' => $this->huishouden], ['klant' => $this->klant, 'huishouden' => $this->huishouden], []] as $nr => $velden) {
			$this->ids[] = self::id($this->contactmoment(['kanaal' => $nr % 2 === 0 ? 'brief' : 'e-mail', 'plaatsgevondenOp' => '2026-11-0' . ($nr + 1) . 'T10:00:00Z'] + $velden));
		}
	}

	#[TestDox('EMP-17 EMP-18 ZAA-21 the tab of a household shows what its people asked, that of a representative what she asked for another')]
	public function testLijst(): void {
		self::assertSame([3, 1, 0], $this->gevonden(['klant' => $this->klant]));
		self::assertSame([3, 2], $this->gevonden(['klant' => $this->huishouden]));
		self::assertSame([1], $this->gevonden(['klant' => $this->dochter]));
		self::assertSame([3, 2, 1], $this->gevonden(['klant' => $this->huishouden . ',' . $this->dochter]));
		self::assertSame([2], $this->gevonden(['klant' => $this->huishouden, 'kanaal' => 'brief']));
		self::assertSame([3], $this->gevonden(['klant' => $this->klant, 'huishouden' => $this->huishouden]));
		self::assertSame([2, 3], $this->gevonden(['klant' => $this->huishouden, 'order' => 'kanaal']));
		self::assertSame([2, 3], $this->gevonden(['klant' => $this->huishouden, 'order' => 'sorteersleutel']));
	}

	#[TestDox('EMP-17 the count is that of the list, each once')]
	public function testAantal(): void {
		$anderen = [$this->klant, $this->huishouden, $this->dochter, $this->huishouden . ',' . $this->dochter, $this->klant . ',' . $this->huishouden . ',' . $this->dochter];
		$aantal = fn (string $klant): array => $this->app->service(Lezer::class)->aantal(Soort::Contactmoment, ['klant' => $klant]);
		self::assertSame([3, 2, 1, 3, 4], array_map(static fn (string $klant): int => $aantal($klant)['aantal'], $anderen));
		self::assertSame(array_map(fn (string $klant): int => count($this->gevonden(['klant' => $klant])), $anderen), array_map(static fn (string $klant): int => $aantal($klant)['aantal'], $anderen));
	}

	#[TestDox('EMP-17 ZAA-08 page after page nothing is left out and nothing comes twice')]
	public function testPaginas(): void {
		foreach (['-sorteersleutel', 'kanaal'] as $order) {
			$vraag = ['klant' => $this->klant . ',' . $this->huishouden . ',' . $this->dochter, 'order' => $order, 'limit' => '1'];
			$gezien = [];
			for ($next = ''; $next !== null && count($gezien) < 9;) {
				$pagina = $this->app->service(Lezer::class)->lijst(Soort::Contactmoment, $vraag + ['cursor' => $next]);
				$gezien = [...$gezien, ...array_column($pagina['results'], 'id')];
				$next = $pagina['next'];
			}
			self::assertSame(array_column($this->lijst(Soort::Contactmoment, ['limit' => '9'] + $vraag), 'id'), $gezien, $order);
			self::assertCount(4, $gezien);
		}
	}

	#[TestDox('EMP-17 so do the search by words within a klant, and the export')]
	public function testWoorden(): void {
		$gezocht = $this->app->service(Zoeker::class)->zoek(Soort::Contactmoment, ['q' => 'afval', 'klant' => $this->huishouden])['results'];
		self::assertSame([$this->ids[3], $this->ids[2]], array_column($gezocht, 'id'));
		$csv = implode('', iterator_to_array($this->app->service(ContactmomentenExport::class)->maak(['klant' => $this->dochter]), false));
		self::assertSame(2, substr_count($csv, "\r\n"));
	}

	#[TestDox('EMP-28 a behandelaar with a task of the household sees its own contactmomenten, not those of its people')]
	public function testBehandelaar(): void {
		$this->taak(['klant' => $this->huishouden]);
		$this->app->login('fatima');
		self::assertSame([2], $this->gevonden(['klant' => $this->huishouden]));
		self::assertSame(['aantal' => 1], $this->app->service(Lezer::class)->aantal(Soort::Contactmoment, ['klant' => $this->huishouden]));
	}

	/**
	 * @param array<string, mixed> $params
	 * @return list<int|string|false> places of the contactmomenten found
	 */
	private function gevonden(array $params): array {
		return array_map(fn (mixed $id): int|string|false => array_search($id, $this->ids, true), array_column($this->lijst(Soort::Contactmoment, $params), 'id'));
	}
}
