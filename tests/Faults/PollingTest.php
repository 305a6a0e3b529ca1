<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Faults;

use OCA\Klantcontact\Tests\Support\Call;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Pages that ask again and again whether something changed.
 */
final class PollingTest extends ServerTestCase {
	#[TestDox('EMP-29 who has the answer already gets 304 and no body, until a colleague picks the taak up')]
	public function testNotModified(): void {
		$taak = Bundles::id('taak', 1);
		$this->answered(Call::json('POST', '/registraties', ['opdracht' => Bundles::id('taken', 1), 'taken' => [['id' => $taak, 'gevraagdeHandeling' => 'Terugbellen', 'team' => 'klachten']]]));
		$counts = Call::get('/taken/telling', 'mo');
		$list = Call::get('/taken?team=klachten&status=open', 'mo');
		$before = array_map(fn (Call $call): string => $this->answered($call)[1], [$counts, $list]);
		foreach ([[$counts, $before[0]], [$list, $before[1]]] as [$call, $etag]) {
			$again = self::$client->send($call->unless($etag));
			self::assertSame([304, ''], [$again->status, $again->body]);
		}
		$this->answered(Call::json('POST', '/taken/' . $taak . '/oppakken', ['opdracht' => Bundles::id('oppakken', 1), 'revisie' => 1], 'fatima'));
		self::assertSame(['mijn' => 0, 'teams' => ['klachten' => 0]], $this->answered($counts->unless($before[0]))[0]);
		self::assertSame([], $this->answered($list->unless($before[1]))[0]['results'] ?? null);
	}

	#[TestDox('EMP-29 a refusal has no mark: it is told every time')]
	public function testRefused(): void {
		$answer = self::$client->send(Call::get('/taken/telling', 'gast'));
		self::assertSame(403, $answer->status);
		self::assertArrayNotHasKey('etag', $answer->headers);
	}

	/** @return array{array<array-key, mixed>, string} what it says, and its mark */
	private function answered(Call $call): array {
		$answer = self::$client->send($call);
		self::assertSame(200, $answer->status, $answer->body);
		return [$answer->data(), $answer->headers['etag'] ?? ''];
	}
}
