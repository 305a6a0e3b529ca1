<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Faults;

use OCA\Klantcontact\Service\Registratie\Registratie;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\DataFolder;
use OCA\Klantcontact\Tests\Support\Processen;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * Colleagues who pick up the same taak at the same moment, each in a process of her own, round after round.
 */
final class TaakRaceTest extends TestCase {
	private const ROUNDS = 500;

	private const PER_BUNDLE = 100;

	private const NAMES = ['jan' => 'Jan de Vries', 'petra' => 'Petra Jansen', 'fatima' => 'Fatima el Amrani', 'mo' => 'Mo Yilmaz'];

	private DataFolder $folder;

	private App $app;

	#[\Override]
	protected function setUp(): void {
		$this->folder = DataFolder::temporary();
		$this->app = new App($this->folder->path);
		$this->app->configure();
		$this->app->login('beheer');
		foreach (array_chunk(range(1, self::ROUNDS), self::PER_BUNDLE) as $nrs) {
			$taken = array_map(static fn (int $nr): array => ['id' => Bundles::id('taak', $nr), 'gevraagdeHandeling' => 'Terugbellen', 'team' => 'klachten'], $nrs);
			$this->app->service(Registratie::class)->registreer(['opdracht' => Bundles::id('taken', $nrs[0]), 'taken' => $taken]);
		}
	}

	#[\Override]
	protected function tearDown(): void {
		$this->folder->remove();
	}

	/** @return iterable<string, array{list<string>}> */
	public static function colleagues(): iterable {
		yield 'two' => [['fatima', 'mo']];
		yield 'five, one of them in two windows' => [['jan', 'petra', 'fatima', 'mo', 'mo']];
	}

	/** @param list<string> $uids */
	#[DataProvider('colleagues')]
	#[TestDox('EMP-31 in 500 rounds of colleagues who pick up the same taak at once, each has one winner; the others get 409 with her name')]
	public function testOneWinner(array $uids): void {
		$processen = new Processen(array_map(fn (string $uid): array => [__DIR__ . '/Race/oppakken.php', $this->folder->path, $uid], $uids));
		$wins = [];
		for ($nr = 1; $nr <= self::ROUNDS; $nr++) {
			$answers = $processen->ga(Bundles::id('taak', $nr));
			$winners = Waarden::teksten(array_column(array_filter($answers, is_array(...)), 'won'));
			self::assertCount(1, $winners, 'round ' . $nr);
			$wins[$winners[0]] = true;
			$name = self::NAMES[$winners[0]] ?? '';
			$lost = ['status' => 409, 'door' => $name, 'message' => 'Deze taak is al opgepakt door ' . $name, 'medewerker' => $winners[0]];
			self::assertSame(array_fill(0, count($uids) - 1, $lost), array_values(array_filter($answers, static fn (mixed $answer): bool => $answer !== ['won' => $winners[0]])));
		}
		self::assertSame(array_fill(0, count($uids), 0), $processen->wacht());
		self::assertGreaterThan(1, count($wins), 'they were really at it together');
		$changes = $this->app->service(Database::class)->query("SELECT object_id FROM *PREFIX*kc_historie WHERE soort = 'taak' AND actie <> 'aangemaakt'");
		self::assertCount(self::ROUNDS, $changes);
		self::assertCount(self::ROUNDS, array_unique(array_column($changes, 'object_id')));
	}
}
