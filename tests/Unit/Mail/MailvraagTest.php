<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Mail;

use OCA\Klantcontact\Service\Bijlagen\Bijlagen;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Registratie\Wijziging;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Tests\Unit\ServiceTestCase;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * A mail that is registered is answered, passed on, or said to need no answer; its sender is somebody whom nobody knows yet.
 */
final class MailvraagTest extends ServiceTestCase {
	private const VRAAG = 'aaaaaaaa-5a0f-4a34-9d55-0f0a3a3a3a3a';

	#[TestDox('MAIL-16 a mail without a reply, taak, zaak or reason is refused, and nothing of it is stored')]
	public function testZonderVervolg(): void {
		self::weigert(422, fn () => $this->registreer($this->bundel()), 'contactmomenten.0.geenAntwoordReden');
		self::weigert(422, fn () => $this->registreer($this->bundel([], ['messageId' => null, 'bestanden' => [['id' => $this->bestand('vraag.EML')]]])), 'contactmomenten.0.geenAntwoordReden');
		self::assertSame([], $this->lijst(Soort::Contactmoment));
		self::assertSame([], $this->lijst(Soort::Bericht));
		$anders = ['id' => Uuid::nieuw(), 'kanaal' => 'e-mail', 'initiatiefnemer' => 'klant', 'onderwerp' => 'Nog een', 'voorgaandContactmoment' => self::VRAAG];
		self::weigert(422, fn () => $this->registreer(['contactmomenten' => [$this->vraag(), $anders]] + $this->bundel()), 'contactmomenten.0.geenAntwoordReden');
	}

	#[TestDox('MAIL-16 MAIL-18 with a reply, a taak, a zaak new or known, or a reason it is stored')]
	public function testMetVervolg(): void {
		$zaak = Uuid::nieuw();
		$antwoord = ['id' => Uuid::nieuw(), 'kanaal' => 'e-mail', 'initiatiefnemer' => 'gemeente', 'onderwerp' => 'Vuilnis', 'voorgaandContactmoment' => self::VRAAG];
		foreach ([
			'reply' => ['contactmomenten' => [$this->vraag(), $antwoord]] + $this->bundel(),
			'taak' => ['taken' => [['id' => Uuid::nieuw(), 'contactmoment' => self::VRAAG, 'gevraagdeHandeling' => 'Beantwoorden', 'team' => 'klachten']]] + $this->bundel(),
			'zaak' => ['zaken' => [['id' => $zaak, 'omschrijving' => 'Vuilnis']]] + $this->bundel(['zaak' => $zaak]),
			'known zaak' => $this->bundel(['zaak' => $zaak]),
			'reason' => $this->bundel(['geenAntwoordReden' => 'Reclame']),
		] as $naam => $bundel) {
			// the question is another one each time
			$json = str_replace(self::VRAAG, Uuid::nieuw(), json_encode($bundel, JSON_THROW_ON_ERROR));
			self::assertNotSame([], $this->registreer(Waarden::kaart(json_decode($json, true)))['berichten'], $naam);
		}
	}

	#[TestDox('MAIL-16 ZAA-07 what somebody typed over, a reply of our own, another kanaal and a later correction are free of it')]
	public function testVrij(): void {
		$this->registreer($this->bundel([], ['messageId' => null]));
		foreach ([['kanaal' => 'telefoon', 'klant' => self::id($this->klant())], ['initiatiefnemer' => 'gemeente']] as $velden) {
			$this->registreer($this->bundel(['id' => $id = Uuid::nieuw()] + $velden, ['contactmoment' => $id]));
		}
		$antwoord = $this->app->service(Wijziging::class)->corrigeer(self::VRAAG, ['opdracht' => Uuid::nieuw(), 'revisie' => 1, 'reden' => 'Fout', 'wijzigingen' => ['onderwerp' => 'Afval']]);
		self::assertSame('Afval', $antwoord['onderwerp']);
	}

	#[TestDox('MAIL-19 the sender becomes an address of the betrokkene, given by herself, and chooses no klant')]
	public function testAfzender(): void {
		$klant = self::id($this->klant(['digitaleAdressen' => [['id' => Uuid::nieuw(), 'soort' => 'email', 'adres' => 'anna@voorbeeld.nl']]]));
		$moment = $this->opgeslagen(['geenAntwoordReden' => 'Dank']);
		self::assertArrayNotHasKey('klant', $moment);
		$betrokkene = Waarden::kaarten($moment['betrokkenen'])[0];
		$adres = Waarden::kaarten($betrokkene['digitaleAdressen'])[0];
		self::assertSame(['klant', true, 'email', 'anna@voorbeeld.nl', 'betrokkene'], [$betrokkene['rol'], $betrokkene['initiator'], $adres['soort'], $adres['adres'], $adres['herkomst']]);
		self::assertArrayNotHasKey('klant', $betrokkene);

		$gekozen = $this->opgeslagen(['geenAntwoordReden' => 'Dank', 'klant' => $klant]);
		self::assertSame([$klant], array_column(Waarden::kaarten($gekozen['betrokkenen']), 'klant'));
		self::assertCount(1, Waarden::kaarten(Waarden::kaarten($gekozen['betrokkenen'])[0]['digitaleAdressen']));
		self::assertCount(1, Waarden::kaarten($this->app->service(Lezer::class)->een(Soort::Klant, $klant)['digitaleAdressen']), 'hers stay as they were');

		$zelf = ['id' => Uuid::nieuw(), 'rol' => 'klant', 'contactnaam' => ['achternaam' => 'Berg'], 'digitaleAdressen' => [['id' => Uuid::nieuw(), 'soort' => 'email', 'adres' => 'Anna@voorbeeld.NL']]];
		self::assertCount(1, Waarden::kaarten(Waarden::kaarten($this->opgeslagen(['geenAntwoordReden' => 'Dank', 'betrokkenen' => [$zelf]])['betrokkenen'])[0]['digitaleAdressen']), 'not twice');
		self::assertArrayNotHasKey('betrokkenen', $this->opgeslagen(['geenAntwoordReden' => 'Dank'], ['afzender' => 'Onbekend']));
	}

	#[TestDox('MAIL-10 a Message-ID of another form is refused at its field')]
	public function testIds(): void {
		$reden = ['geenAntwoordReden' => 'Dank'];
		self::weigert(400, fn () => $this->registreer($this->bundel($reden, ['messageId' => 'a b'])), 'berichten.0.messageId');
		self::weigert(400, fn () => $this->registreer($this->bundel($reden, ['inReplyTo' => 'é'])), 'berichten.0.inReplyTo');
		self::weigert(400, fn () => $this->registreer($this->bundel($reden, ['references' => ['<a@b>', "x\ny"]])), 'berichten.0.references.1');
		self::weigert(400, fn () => $this->registreer($this->bundel($reden, ['messageId' => str_repeat('x', 999)])), 'berichten.0.messageId');
	}

	/**
	 * @param array<string, mixed> $moment
	 * @param array<string, mixed> $bericht
	 * @return array<string, mixed> the stored contactmoment
	 */
	private function opgeslagen(array $moment, array $bericht = []): array {
		$id = Uuid::nieuw();
		return Waarden::kaarten($this->registreer($this->bundel(['id' => $id] + $moment, ['contactmoment' => $id] + $bericht))['contactmomenten'])[0];
	}

	/**
	 * @param array<string, mixed> $moment
	 * @param array<string, mixed> $bericht
	 * @return array<string, mixed>
	 */
	private function bundel(array $moment = [], array $bericht = []): array {
		return [
			'contactmomenten' => [$this->vraag($moment)],
			'berichten' => [array_filter($bericht + [
				'id' => Uuid::nieuw(), 'contactmoment' => self::VRAAG, 'kanaal' => 'e-mail', 'richting' => 'inkomend', 'onderwerp' => 'Vuilnis', 'inhoud' => 'Wanneer?',
				'afzender' => 'Anna Berg <anna@voorbeeld.nl>', 'messageId' => '<1@voorbeeld.nl>',
			], static fn (mixed $waarde): bool => $waarde !== null)],
		];
	}

	/**
	 * @param array<string, mixed> $velden
	 * @return array<string, mixed>
	 */
	private function vraag(array $velden = []): array {
		return $velden + ['id' => self::VRAAG, 'kanaal' => 'e-mail', 'initiatiefnemer' => 'klant', 'onderwerp' => 'Vuilnis', 'inhoud' => 'Wanneer?'];
	}

	private function bestand(string $naam): string {
		$pad = $this->map->path . '/x';
		file_put_contents($pad, 'Subject: x');
		return $this->app->service(Bijlagen::class)->ontvang(['name' => $naam, 'tmp_name' => $pad, 'error' => UPLOAD_ERR_OK])['id'];
	}
}
