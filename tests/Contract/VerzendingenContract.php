<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract;

use OCA\Klantcontact\Store\Table\Verzending;
use OCA\Klantcontact\Store\Table\Verzendingen;
use OCA\Klantcontact\Store\Table\Verzendstatus;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Outgoing messages.
 */
abstract class VerzendingenContract extends StoreContract {
	private const EEN = '0b8cf1a0-0000-4000-8000-000000000001';
	private const TWEE = '0b8cf1a0-0000-4000-8000-000000000002';
	private const BERICHT = '0b8cf1a0-0000-4000-8000-00000000000b';
	private const EML = '0b8cf1a0-0000-4000-8000-00000000000e';

	#[TestDox('MAIL-16 there is one message of a command, and one of a bericht')]
	public function testEen(): void {
		$verzendingen = new Verzendingen($this->fixture->database());
		self::assertTrue($verzendingen->maak($this->verzending()));
		self::assertFalse($verzendingen->maak($this->verzending()));
		self::assertFalse($verzendingen->maak($this->verzending(self::TWEE)));
		$opnieuw = new Verzendingen($this->fixture->opnieuw()->database());
		self::assertEquals($this->verzending(), $opnieuw->vind(self::EEN));
		self::assertEquals($this->verzending(), $opnieuw->vanBericht(self::BERICHT));
		self::assertNull($opnieuw->vind(self::TWEE));
	}

	#[TestDox('MAIL-16 each step is made once, and only from the step before')]
	public function testStappen(): void {
		$verzendingen = new Verzendingen($this->fixture->database());
		$verzendingen->maak($this->verzending());
		self::assertSame([], $verzendingen->open(null), 'nobody has sent it');
		self::assertFalse($verzendingen->zet(self::EEN, Verzendstatus::Verzenden, Verzendstatus::Verzonden));
		self::assertTrue($verzendingen->zet(self::EEN, Verzendstatus::Klaar, Verzendstatus::Verzenden, '2026-11-22T09:05:00Z'));
		self::assertFalse($verzendingen->zet(self::EEN, Verzendstatus::Klaar, Verzendstatus::Verzenden));
		self::assertSame([self::EEN], array_column($verzendingen->open('jan'), 'id'));
		self::assertSame([], $verzendingen->open('petra'));
		self::assertSame([], $verzendingen->verlopen(Verzendstatus::Verzenden, '2026-11-22T09:05:00Z'));
		self::assertSame([self::EEN], array_column($verzendingen->verlopen(Verzendstatus::Verzenden, '2026-11-22T09:05:01Z'), 'id'));
		self::assertTrue($verzendingen->zet(self::EEN, Verzendstatus::Verzenden, Verzendstatus::Onzeker));
		self::assertSame('2026-11-22T09:05:00Z', $verzendingen->vind(self::EEN)?->tot, 'as it was');
		$verzendingen->registreer(self::EEN);
		$klaar = $verzendingen->vind(self::EEN);
		self::assertSame([Verzendstatus::Geregistreerd, null, null], [$klaar?->status, $klaar?->eml, $klaar?->invoer]);
		self::assertSame([], $verzendingen->open(null));
	}

	#[TestDox('MAIL-16 one is forgotten only in the status that it is known to have')]
	public function testVergeten(): void {
		$verzendingen = new Verzendingen($this->fixture->database());
		$verzendingen->maak($this->verzending());
		self::assertFalse($verzendingen->verwijder(self::EEN, Verzendstatus::Verzenden));
		self::assertTrue($verzendingen->verwijder(self::EEN, Verzendstatus::Klaar));
		self::assertNull($verzendingen->vind(self::EEN));
	}

	private function verzending(string $id = self::EEN): Verzending {
		$nieuw = new Verzending($id, self::BERICHT, 'jan', str_repeat('a', 64), Verzendstatus::Klaar, '2026-11-22T09:00:00Z', '2026-11-22T08:55:00Z', 'KCC <info@gemeente.example>', '<x@gemeente.example>');
		return $nieuw->met(self::EML, ['opdracht' => $id, 'berichten' => [['inhoud' => 'é 🗑️']], 'leeg' => [], 'getal' => 1.0]);
	}
}
