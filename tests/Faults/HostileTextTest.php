<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Faults;

use OCA\Klantcontact\Tests\Support\Call;

/**
 * Text is text, whatever stands in it, and the user is who logged in, whatever the request says.
 */
final class HostileTextTest extends ServerTestCase {
	private const TEXTS = [
		'<script>alert(1)</script><img src=x onerror=alert(2)>',
		"'; DROP TABLE kc_historie; --",
		'{{constructor.constructor("alert(1)")()}} ${7*7} %s %n',
		'=HYPERLINK("https://voorbeeld.example","klik")',
	];

	public function testAlg11ScriptInEveryTextFieldIsGivenBackAsText(): void {
		foreach (self::TEXTS as $nr => $text) {
			$bundle = Bundles::bundle($nr);
			$bundle['klanten'] = [['achternaam' => $text, 'voornaam' => $text, 'interneNotitie' => $text, 'soort' => 'persoon', 'id' => Bundles::id('klant', $nr)]];
			$bundle['contactmomenten'] = [[
				'id' => Bundles::id('contactmoment', $nr), 'klant' => Bundles::id('klant', $nr), 'kanaal' => 'telefoon',
				'onderwerp' => $text, 'inhoud' => $text, 'antwoord' => $text, 'doorverbondenNaar' => $text,
			]];
			$bundle['berichten'] = [['onderwerp' => $text, 'inhoud' => $text] + Bundles::bericht($nr)];
			$bundle['zaken'] = [['omschrijving' => $text, 'toelichting' => $text] + Bundles::zaak($nr)];
			$bundle['taken'] = [['gevraagdeHandeling' => $text, 'toelichting' => $text] + Bundles::taak($nr)];
			$answer = self::$client->send(Call::json('POST', '/registraties', $bundle));
			self::assertSame(200, $answer->status, $answer->body);
			foreach (array_diff_key($bundle, ['opdracht' => true]) as $meervoud => $objects) {
				$this->assertGivenBack((string)$meervoud, is_array($objects) ? $objects[0] ?? null : null);
			}
		}
	}

	public function testAlg03AForgedUserIsIgnored(): void {
		$bundle = Bundles::bundle(10);
		$forged = ['geregistreerdDoor' => 'beheer', 'geregistreerdOp' => '2000-01-01T00:00:00Z', 'nummer' => '999', 'sorteersleutel' => 'zzz'];
		$bundle['contactmomenten'] = [$forged + ['id' => Bundles::id('contactmoment', 10), 'klant' => Bundles::id('klant', 10), 'kanaal' => 'telefoon', 'onderwerp' => 'Proef']];
		$answer = self::$client->send(Call::json('POST', '/registraties', $bundle));
		self::assertSame(200, $answer->status, $answer->body);
		$stored = self::$client->send(Call::get('/contactmomenten/' . Bundles::id('contactmoment', 10)))->data();
		self::assertSame('jan', $stored['geregistreerdDoor'] ?? null);
		foreach ($forged as $property => $value) {
			self::assertNotSame($value, $stored[$property] ?? null, $property);
		}
		$history = self::$client->send(Call::get('/contactmomenten/' . Bundles::id('contactmoment', 10) . '/historie'))->data()['results'] ?? [];
		self::assertIsArray($history);
		self::assertNotSame([], $history);
		foreach (array_column($history, 'door') as $door) {
			self::assertSame('jan', $door);
		}
	}

	public function testACommandIsNotRepeatedForSomebodyElse(): void {
		$call = Bundles::bundle(11);
		self::assertSame(200, self::$client->send(Call::json('POST', '/registraties', $call))->status);
		self::assertSame(409, self::$client->send(Call::json('POST', '/registraties', $call, 'petra'))->status);
	}

	private function assertGivenBack(string $meervoud, mixed $sent): void {
		self::assertIsArray($sent);
		$id = $sent['id'] ?? '';
		$answer = self::$client->send(Call::get('/' . $meervoud . '/' . (is_string($id) ? $id : '')));
		self::assertStringStartsWith('application/json', $answer->headers['content-type'] ?? '');
		self::assertSame('nosniff', $answer->headers['x-content-type-options'] ?? '');
		self::assertStringNotContainsString('<script', $answer->body);
		self::assertSame($sent, array_intersect_key(array_replace($sent, $answer->data()), $sent), $meervoud);
	}
}
