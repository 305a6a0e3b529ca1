<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Faults;

use OCA\Klantcontact\Tests\Support\Call;
use PHPUnit\Framework\Attributes\DataProvider;

/**
 * ALG-11: registrations and questions that cannot be right are refused in the one shape, and leave nothing behind.
 */
final class BadInputTest extends RefusalTestCase {
	private const UNKNOWN = '00000000-0000-4000-8000-00000000dead';

	/** @return iterable<string, array{string, list<int>}> */
	public static function bodies(): iterable {
		yield 'broken JSON' => ['{"opdracht": "', [400]];
		yield 'no body' => ['', [400]];
		yield 'a list' => ['[]', [400]];
		yield 'a word' => ['"registratie"', [400]];
		yield 'a number' => ['1', [400]];
		yield 'nothing' => ['null', [400]];
		yield 'text that is no UTF-8' => ["{\"opdracht\": \"\xff\xfe\"}", [400]];
		yield 'a thousand levels' => [str_repeat('{"a":', 1000) . '1' . str_repeat('}', 1000), [400]];
		yield 'five megabytes' => [json_encode(self::with(['inhoud' => str_repeat('x', 5_242_880)]), JSON_THROW_ON_ERROR), [413]];
	}

	/** @param list<int> $statuses */
	#[DataProvider('bodies')]
	public function testAlg11ABodyThatCannotBeReadIsRefused(string $body, array $statuses): void {
		$this->assertRefused(self::$client->send(Call::json('POST', '/registraties', $body)), $statuses);
	}

	/** @return iterable<string, array{array<string, mixed>, string}> what the contactmoment says, and the field that is refused */
	public static function fields(): iterable {
		yield 'an empty onderwerp' => [['onderwerp' => ''], 'onderwerp'];
		yield 'an onderwerp of spaces' => [['onderwerp' => " \t\n"], 'onderwerp'];
		yield 'an onderwerp of 201 code points' => [['onderwerp' => str_repeat('😀', 201)], 'onderwerp'];
		yield 'an inhoud of 1,001 code points' => [['inhoud' => str_repeat('é', 1001)], 'inhoud'];
		yield 'a list where a text belongs' => [['onderwerp' => ['Afval']], 'onderwerp'];
		yield 'an object where a text belongs' => [['onderwerp' => ['tekst' => 'Afval']], 'onderwerp'];
		yield 'a number where a text belongs' => [['onderwerp' => 12], 'onderwerp'];
		yield 'a text where yes or no belongs' => [['vertrouwelijk' => 'ja'], 'vertrouwelijk'];
		yield 'a text where a list belongs' => [['betrokkenen' => 'Jansen'], 'betrokkenen'];
		yield 'an unknown kanaal' => [['kanaal' => 'postduif'], 'kanaal'];
		yield 'no kanaal' => [['kanaal' => null], 'kanaal'];
		yield 'a moment in the future' => [['plaatsgevondenOp' => '2999-01-01T00:00:00Z'], 'plaatsgevondenOp'];
		yield 'a day that does not exist' => [['plaatsgevondenOp' => '2026-02-30T10:00:00Z'], 'plaatsgevondenOp'];
		yield 'an unknown klant' => [['klant' => self::UNKNOWN], 'klant'];
		yield 'a klant that is no id' => [['klant' => '../klanten/1'], 'klant'];
		yield 'an unknown zaak' => [['zaak' => self::UNKNOWN], 'zaak'];
		yield 'an unknown medewerker' => [['medewerker' => 'nobody'], 'medewerker'];
		yield 'an unknown property' => [['status' => 'open'], 'status'];
		yield 'an id that is none' => [['id' => "1' OR '1'='1"], 'id'];
	}

	/** @param array<string, mixed> $fields */
	#[DataProvider('fields')]
	public function testAlg11AFieldThatCannotBeRightIsNamed(array $fields, string $field): void {
		$answer = self::$client->send(Call::json('POST', '/registraties', self::with($fields)));
		$this->assertRefused($answer, [400, 422], 'contactmomenten.0.' . $field);
	}

	/** @return iterable<string, array{array<string, mixed>}> */
	public static function bundles(): iterable {
		yield 'nothing to store' => [['opdracht' => Bundles::id('opdracht', 1)]];
		yield 'no command id' => [array_diff_key(self::with([]), ['opdracht' => true])];
		yield 'a command id that is none' => [['opdracht' => 'opdracht'] + self::with([])];
		yield 'an unknown kind' => [self::with([]) + ['gebruikers' => [['id' => self::UNKNOWN]]]];
		yield 'a kind that is no list' => [['contactmomenten' => 'geen'] + self::with([])];
		yield 'an object that is a number' => [['contactmomenten' => [1]] + self::with([])];
		yield 'the same id twice' => [['contactmomenten' => [self::contactmoment([]), self::contactmoment([])]] + self::with([])];
		yield 'a zero byte' => [self::with(['onderwerp' => "Afval\0"])];
	}

	/** @param array<string, mixed> $bundle */
	#[DataProvider('bundles')]
	public function testAlg11ABundleThatCannotBeRightIsRefused(array $bundle): void {
		$this->assertRefused(self::$client->send(Call::json('POST', '/registraties', $bundle)), [400, 409, 422]);
	}

	/** @return iterable<string, array{Call, list<int>}> */
	public static function questions(): iterable {
		yield 'an unknown filter' => [Call::get('/contactmomenten?wachtwoord=1'), [400]];
		yield 'a filter that is a map' => [Call::get('/contactmomenten?kanaal[a][b]=1'), [400]];
		yield 'an order that is none' => [Call::get('/contactmomenten?order=' . rawurlencode('id; DROP TABLE kc_nummers')), [400]];
		yield 'a limit that is none' => [Call::get('/contactmomenten?limit=veel'), [400]];
		yield 'a limit below one' => [Call::get('/contactmomenten?limit=-1'), [400]];
		yield 'a cursor that is none' => [Call::get('/contactmomenten?cursor=' . rawurlencode("s:' OR 1=1 --")), [400]];
		yield 'a period that is none' => [Call::get('/contactmomenten?van=gisteren'), [400]];
		yield 'an object that is not there' => [Call::get('/klanten/' . self::UNKNOWN), [404]];
		yield 'a search without anything' => [Call::json('POST', '/zoek/klanten', '{}'), [400, 422]];
		yield 'a search for two letters' => [Call::json('POST', '/zoek/klanten', ['q' => 'ja']), [422]];
		yield 'a search for a list' => [Call::json('POST', '/zoek/klanten', ['q' => ['jansen']]), [400]];
		yield 'a search for a book' => [Call::json('POST', '/zoek/contactmomenten', ['q' => str_repeat('woord ', 1000)]), [400]];
		yield 'a change of nothing that is there' => [Call::json('PATCH', '/zaken/' . self::UNKNOWN, ['opdracht' => self::UNKNOWN, 'revisie' => 1, 'omschrijving' => 'x']), [404]];
		yield 'a registration by who has no right' => [Call::json('POST', '/registraties', self::with([]), 'gast'), [403]];
		yield 'a list for who has no right' => [Call::get('/contactmomenten', 'gast'), [403]];
	}

	/** @param list<int> $statuses */
	#[DataProvider('questions')]
	public function testAQuestionThatCannotBeAnsweredIsRefused(Call $call, array $statuses): void {
		$this->assertRefused(self::$client->send($call), $statuses);
	}

	public function testNobodyIsLetInWithoutALogin(): void {
		self::assertSame(401, self::$client->send(Call::json('POST', '/registraties', self::with([]), 'niemand'))->status);
	}

	/**
	 * @param array<string, mixed> $fields
	 * @return array<string, mixed>
	 */
	private static function with(array $fields): array {
		return ['opdracht' => Bundles::id('opdracht', 1), 'contactmomenten' => [self::contactmoment($fields)]];
	}

	/**
	 * @param array<string, mixed> $fields
	 * @return array<string, mixed>
	 */
	private static function contactmoment(array $fields): array {
		return $fields + ['id' => Bundles::id('contactmoment', 1), 'kanaal' => 'brief', 'onderwerp' => 'Proef'];
	}
}
