<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Mail;

use OCA\Klantcontact\Service\Mail\BekendeBerichten;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Tests\Unit\ServiceTestCase;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * The same mail twice, and the chain that a mail belongs to.
 */
final class BekendeBerichtenTest extends ServiceTestCase {
	#[TestDox('MAIL-10 a registered message is found by its Message-ID, with or without brackets, with the number of its contactmoment')]
	public function testBekend(): void {
		[$bericht, $moment, $nummer] = $this->mail('<Vraag-1@voorbeeld.nl>');
		$lang = '<' . str_repeat('x', 900) . '@voorbeeld.nl>';
		[$ander] = $this->mail($lang);
		$los = Uuid::nieuw();
		$this->registreer(['berichten' => [['id' => $los, 'kanaal' => 'e-mail', 'richting' => 'uitgaand', 'onderwerp' => 'Los', 'inhoud' => 'x', 'messageId' => '<los@voorbeeld.nl>']]]);
		$gevonden = array_column($this->zoek(['Vraag-1@voorbeeld.nl', $lang, '<los@voorbeeld.nl>', '<onbekend@voorbeeld.nl>', 'a b', '']), null, 'messageId');
		self::assertSame(['messageId' => 'Vraag-1@voorbeeld.nl', 'bericht' => $bericht, 'onderwerp' => 'Vuilnis', 'contactmoment' => $moment, 'nummer' => $nummer], $gevonden['Vraag-1@voorbeeld.nl']);
		self::assertSame($ander, $gevonden[$lang]['bericht']);
		self::assertSame(['messageId' => '<los@voorbeeld.nl>', 'bericht' => $los, 'onderwerp' => 'Los'], $gevonden['<los@voorbeeld.nl>']);
		self::assertCount(3, $gevonden);
		self::assertSame([], $this->zoek(['vraag-1@voorbeeld.nl']), 'capitals count');
	}

	#[TestDox('MAIL-10 PROD-09 of a confidential contactmoment only that it is there; without the right to register nothing')]
	public function testRechten(): void {
		$this->mail('<geheim@voorbeeld.nl>', ['vertrouwelijk' => true]);
		$this->app->login('petra');
		self::assertSame([['messageId' => '<geheim@voorbeeld.nl>', 'afgeschermd' => true]], $this->zoek(['<geheim@voorbeeld.nl>']));
		$this->app->login('fatima');
		self::weigert(403, fn () => $this->zoek(['<geheim@voorbeeld.nl>']));
	}

	#[TestDox('MAIL-10 what is no list of at most a hundred is refused, and what is asked beside it')]
	public function testVorm(): void {
		self::weigert(400, fn () => $this->app->service(BekendeBerichten::class)->zoek(['messageIds' => [], 'onderwerp' => 'x']), 'onderwerp');
		foreach ([[], ['messageIds' => 'x'], ['messageIds' => [1]], ['messageIds' => ['a' => 'b']], ['messageIds' => array_fill(0, 101, 'x')]] as $invoer) {
			self::weigert(400, fn () => $this->app->service(BekendeBerichten::class)->zoek($invoer), 'messageIds');
		}
	}

	/**
	 * @param list<string> $ids
	 * @return list<array<string, mixed>>
	 */
	private function zoek(array $ids): array {
		return $this->app->service(BekendeBerichten::class)->zoek(['messageIds' => $ids])['results'];
	}

	/**
	 * @param array<string, mixed> $velden
	 * @return array{string, string, mixed} bericht, contactmoment and its nummer
	 */
	private function mail(string $messageId, array $velden = []): array {
		$moment = $this->contactmoment($velden + ['kanaal' => 'e-mail', 'geenAntwoordReden' => 'Dank']);
		$bericht = Uuid::nieuw();
		$this->registreer(['berichten' => [['id' => $bericht, 'contactmoment' => $moment['id'], 'kanaal' => 'e-mail', 'richting' => 'inkomend', 'onderwerp' => 'Vuilnis', 'inhoud' => 'x', 'messageId' => $messageId]]]);
		return [$bericht, self::id($moment), $moment['nummer']];
	}
}
