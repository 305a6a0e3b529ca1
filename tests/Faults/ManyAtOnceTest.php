<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Faults;

use OCA\Klantcontact\Tests\Support\Answer;
use OCA\Klantcontact\Tests\Support\Call;

/**
 * Many at once: every save its own number, and of many changes to one object one wins.
 */
final class ManyAtOnceTest extends ServerTestCase {
	private const SAVES = 1000;

	private const CLIENTS = 8;

	private const RIVALS = 100;

	public function testAlg04AThousandSavesByEightClientsHaveAThousandNumbers(): void {
		$answers = self::$client->sendAll(self::saves(), self::CLIENTS);
		$numbers = [];
		foreach ($answers as $answer) {
			self::assertSame(200, $answer->status, $answer->body);
			$contactmomenten = $answer->data()['contactmomenten'] ?? null;
			$first = is_array($contactmomenten) ? $contactmomenten[0] ?? null : null;
			$nummer = is_array($first) ? $first['nummer'] ?? '' : '';
			$numbers[] = is_string($nummer) ? (int)$nummer : 0;
		}
		sort($numbers);
		self::assertSame(range(1, self::SAVES), $numbers);
	}

	public function testOfAHundredChangesToOneRevisionOneWinsAndTheOthersAreTold(): void {
		$zaak = Bundles::id('zaak', 1);
		$made = self::$client->send(Call::json('POST', '/registraties', [
			'opdracht' => Bundles::id('zaak aanmaken', 1),
			'zaken' => [['id' => $zaak, 'omschrijving' => 'Omgevallen boom']],
		]));
		self::assertSame(200, $made->status, $made->body);
		$rivals = array_map(static fn (int $nr): Call => Call::json('PATCH', '/zaken/' . $zaak, [
			'opdracht' => Bundles::id('rivaal', $nr),
			'revisie' => 1,
			'omschrijving' => 'Boom ' . $nr,
		]), range(1, self::RIVALS));
		$answers = self::$client->sendAll($rivals, self::RIVALS);

		$winners = array_values(array_filter($answers, static fn (Answer $answer): bool => $answer->status === 200));
		$losers = array_filter($answers, static fn (Answer $answer): bool => $answer->status === 409);
		self::assertCount(1, $winners);
		self::assertCount(self::RIVALS - 1, $losers);
		$now = self::$client->send(Call::get('/zaken/' . $zaak))->data();
		self::assertSame(2, $now['revisie']);
		self::assertSame($winners[0]->data()['omschrijving'] ?? null, $now['omschrijving']);
		foreach ($losers as $answer) {
			$told = $answer->data();
			self::assertSame('Jan de Vries', $told['door'] ?? null);
			self::assertSame($now['omschrijving'], is_array($told['huidig'] ?? null) ? $told['huidig']['omschrijving'] ?? null : null);
		}
	}

	public function testProd18TheSameBsnFromEightClientsAtOnceIsStoredOnce(): void {
		foreach (['999990019', '999993264'] as $round => $bsn) {
			$calls = array_map(static fn (int $nr): Call => Call::json('POST', '/registraties', [
				'opdracht' => Bundles::id('dubbel ' . $round, $nr),
				'klanten' => [['id' => Bundles::id('dubbele klant ' . $round, $nr), 'soort' => 'persoon', 'achternaam' => 'Proef', 'bsn' => $bsn]],
			]), range(1, 5 * self::CLIENTS));
			$statuses = array_count_values(array_map(static fn (Answer $answer): int => $answer->status, self::$client->sendAll($calls, self::CLIENTS)));
			self::assertEquals([200 => 1, 422 => 5 * self::CLIENTS - 1], $statuses);
		}
	}

	/** @return iterable<int, Call> */
	private static function saves(): iterable {
		foreach (range(1, self::SAVES) as $nr) {
			yield Call::json('POST', '/registraties', [
				'opdracht' => Bundles::id('opdracht', $nr),
				'contactmomenten' => [['id' => Bundles::id('contactmoment', $nr), 'kanaal' => 'brief', 'onderwerp' => 'Proef ' . $nr]],
			]);
		}
	}
}
