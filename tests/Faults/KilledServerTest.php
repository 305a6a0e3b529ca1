<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Faults;

use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Opdrachten;
use OCA\Klantcontact\Store\Table\Revisies;
use OCA\Klantcontact\Tests\Support\Answer;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\Call;

/**
 * The server dies in the middle of the work: nothing half is left, and everybody may simply try again.
 */
final class KilledServerTest extends ServerTestCase {
	private const BUNDLES = 200;

	private const CLIENTS = 4;

	private const KILL_AFTER = 80;

	private const KINDS = [Soort::Klant, Soort::Contactmoment, Soort::Bericht];

	public function testAlg06EveryBundleIsWholeOrAbsentAndTryingAgainGivesAll(): void {
		$calls = array_map(Bundles::call(...), range(1, self::BUNDLES));
		$before = self::$client->sendAll($calls, self::CLIENTS, static function (int $answered): void {
			if ($answered === self::KILL_AFTER) {
				self::$server->kill();
			}
		});
		// the built-in server does not say how long its answer is, so one cut short has a status too
		$done = array_filter($before, static fn (Answer $answer): bool => $answer->status === 200 && $answer->data() !== []);
		self::assertGreaterThanOrEqual(self::KILL_AFTER, count($done));
		self::assertLessThan(self::BUNDLES, count($done));

		self::$server->start();
		$stored = $this->storedBundles();
		self::assertSame([], array_diff(array_map(static fn (int $key): int => $key + 1, array_keys($done)), $stored), 'what was answered is stored');

		$after = self::$client->sendAll($calls, self::CLIENTS);
		self::assertSame([200 => self::BUNDLES], array_count_values(array_map(static fn (Answer $answer): int => $answer->status, $after)));
		foreach ($done as $key => $answer) {
			self::assertSame($answer->data(), $after[$key]->data(), 'the same command gets the same answer');
		}
		self::assertSame(range(1, self::BUNDLES), $this->storedBundles());
		foreach (self::KINDS as $soort) {
			$count = self::$client->send(Call::get('/' . $soort->meervoud() . '/aantal'))->data();
			self::assertSame(['aantal' => self::BUNDLES], $count);
		}
	}

	/** @return list<int> numbers of the bundles that are there; fails when one is there in part */
	private function storedBundles(): array {
		$app = new App(self::$folder->path);
		$stored = [];
		foreach (range(1, self::BUNDLES) as $nr) {
			$command = $app->service(Opdrachten::class)->zoek(Bundles::id('opdracht', $nr));
			$parts = [$command !== null, isset($command['antwoord'])];
			foreach (self::KINDS as $soort) {
				$id = Bundles::id($soort->value, $nr);
				$parts[] = $app->service(ObjectStore::class)->get($soort, $id) !== null;
				$parts[] = $app->service(Revisies::class)->van([$id]) !== [];
			}
			self::assertCount(1, array_unique($parts), 'bundle ' . $nr . ' is there in part');
			if ($parts[0]) {
				$stored[] = $nr;
			}
		}
		return $stored;
	}
}
