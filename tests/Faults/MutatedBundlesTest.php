<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Faults;

use OCA\Klantcontact\Tests\Support\Call;

/**
 * ALG-11: a valid bundle with one value replaced, for every value and by every kind of wrong one. The server always knows what to say.
 */
final class MutatedBundlesTest extends RefusalTestCase {
	private const CLIENTS = 4;

	private const WRONG = [null, true, -1, 1.5, '   ', [], [[]], ['a' => ['b' => 1]], '9999-99-99T99:99:99Z', "\u{202e}\u{feff}"];

	public function testAlg11EveryValueReplacedByEveryWrongOneIsAnsweredClearly(): void {
		$bundles = iterator_to_array(self::mutations(), false);
		$answers = self::$client->sendAll(array_map(static fn (array $bundle): Call => Call::json('POST', '/registraties', $bundle), $bundles), self::CLIENTS);
		$stored = 0;
		foreach ($answers as $key => $answer) {
			if ($answer->status === 200) {
				$stored++;
				continue;
			}
			self::assertContains($answer->status, [400, 409, 422], json_encode($bundles[$key], JSON_THROW_ON_ERROR) . ' ' . $answer->body);
			self::assertSame([], array_diff(['code', 'message', 'fields'], array_keys($answer->data())), $answer->body);
		}
		self::assertGreaterThan(300, count($answers) - $stored);
		self::assertSame($stored, self::contents()['kc_opdrachten'], 'what was refused is not stored');
	}

	/** @return iterable<array<array-key, mixed>> */
	private static function mutations(): iterable {
		$nr = 0;
		$places = self::places(self::bundle(0));
		foreach ($places as $place) {
			foreach (self::WRONG as $wrong) {
				yield self::replaced(self::bundle(++$nr), $place, $wrong);
			}
		}
	}

	/**
	 * @param array<array-key, mixed> $in
	 * @param list<string|int> $place
	 * @return array<array-key, mixed>
	 */
	private static function replaced(array $in, array $place, mixed $value): array {
		$name = array_shift($place) ?? '';
		$part = $in[$name] ?? null;
		$in[$name] = $place === [] || !is_array($part) ? $value : self::replaced($part, $place, $value);
		return $in;
	}

	/** @return array<string, mixed> with an object of every kind */
	private static function bundle(int $nr): array {
		return Bundles::bundle($nr) + ['zaken' => [Bundles::zaak($nr)], 'taken' => [Bundles::taak($nr)]];
	}

	/**
	 * @param array<array-key, mixed> $from
	 * @param list<string|int> $before
	 * @return list<list<string|int>> the way to every value, lists and objects among them
	 */
	private static function places(array $from, array $before = []): array {
		$places = [];
		foreach ($from as $name => $value) {
			$place = [...$before, $name];
			$places = [...$places, $place, ...(is_array($value) ? self::places($value, $place) : [])];
		}
		return $places;
	}
}
