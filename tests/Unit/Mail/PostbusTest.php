<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Mail;

use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Instellingen\InstellingenSchrijver;
use OCA\Klantcontact\Service\Mail\Postbus;
use OCA\Klantcontact\Service\Mail\SmtpTransport;
use OCA\Klantcontact\Service\Mail\Transporten;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Tests\Unit\ServiceTestCase;
use OCP\IConfig;
use PHPUnit\Framework\Attributes\TestDox;
use Symfony\Component\Mailer\Transport\SendmailTransport;
use Symfony\Component\Mailer\Transport\Smtp\Stream\SocketStream;

/**
 * The mailbox of the team, and the way out that Nextcloud is set to.
 */
final class PostbusTest extends ServiceTestCase {
	#[TestDox('MAIL-17 beheer sets address and name; what is no address, and what could end a header, is refused')]
	public function testInstelling(): void {
		$this->app->login('beheer');
		$wijzig = fn (mixed $mail): mixed => $this->app->service(InstellingenSchrijver::class)->wijzig(['opdracht' => Uuid::nieuw(), 'mail' => $mail])['mail'];
		self::assertSame(['adres' => 'kcc@gemeente.nl', 'naam' => 'Gemeente – KCC', 'verzenden' => false], $wijzig(['adres' => ' kcc@gemeente.nl ', 'naam' => 'Gemeente – KCC']));
		self::assertSame('Gemeente – KCC <kcc@gemeente.nl>', $this->app->service(Postbus::class)->afzender()->tekst());
		self::weigert(400, static fn () => $wijzig(['adres' => 'kcc', 'naam' => '']), 'mail.adres');
		self::weigert(400, static fn () => $wijzig(['adres' => '', 'naam' => "KCC\nBcc: x@y.nl"]), 'mail.naam');
		self::weigert(400, static fn () => $wijzig(['adres' => '', 'naam' => str_repeat('x', 81)]), 'mail.naam');
		self::weigert(400, static fn () => $wijzig(['adres' => '', 'wachtwoord' => 'x']), 'mail');
		self::weigert(400, static fn () => $wijzig('kcc@gemeente.nl'), 'mail');
		self::assertSame(['adres' => '', 'naam' => '', 'verzenden' => false], $wijzig([]));
	}

	#[TestDox('MAIL-17 it can send with an address, and a mail server that is set and not switched off')]
	public function testKanVerzenden(): void {
		self::assertFalse($this->kan([]));
		self::assertTrue($this->kan(['mail_smtphost' => 'mail.gemeente.nl']));
		self::assertFalse($this->kan(['mail_smtphost' => 'mail.gemeente.nl', 'mail_smtpmode' => 'null']));
		self::assertTrue($this->kan(['mail_smtpmode' => 'sendmail']));
		$this->app->service(Configuratie::class)->bewaar('mail', []);
		self::assertFalse($this->kan(['mail_smtphost' => 'mail.gemeente.nl']));
	}

	#[TestDox('MAIL-17 the transport follows Nextcloud\'s settings: host, port, TLS, login, time, options, sendmail')]
	public function testTransport(): void {
		$transport = (new Transporten(self::config([
			'mail_smtphost' => 'mail.gemeente.nl', 'mail_smtpport' => 465, 'mail_smtpsecure' => 'ssl', 'mail_smtpauth' => true, 'mail_smtpname' => 'kcc', 'mail_smtppassword' => 'geheim',
			'mail_smtptimeout' => 7, 'mail_smtpstreamoptions' => ['ssl' => ['verify_peer' => false]], 'overwrite.cli.url' => 'https://cloud.gemeente.nl/nextcloud',
		])))->nieuw();
		self::assertInstanceOf(SmtpTransport::class, $transport);
		self::assertSame(['smtps://mail.gemeente.nl', 'kcc', 'geheim', 'cloud.gemeente.nl'], [(string)$transport, $transport->getUsername(), $transport->getPassword(), $transport->getLocalDomain()]);
		$stream = $transport->getStream();
		self::assertInstanceOf(SocketStream::class, $stream);
		self::assertSame([7.0, ['ssl' => ['verify_peer' => false]]], [$stream->getTimeout(), $stream->getStreamOptions()]);
		self::assertSame('smtp://127.0.0.1', (string)(new Transporten(self::config([])))->nieuw());
		foreach (['sendmail', 'qmail'] as $mode) {
			self::assertInstanceOf(SendmailTransport::class, (new Transporten(self::config(['mail_smtpmode' => $mode])))->nieuw());
		}
		self::assertInstanceOf(SendmailTransport::class, (new Transporten(self::config(['mail_smtpmode' => 'sendmail', 'mail_sendmailmode' => 'pipe'])))->nieuw());
	}

	/** @param array<string, mixed> $systeem */
	private function kan(array $systeem): bool {
		return (new Postbus($this->app->service(Configuratie::class), self::config($systeem)))->kanVerzenden();
	}

	/** @param array<string, mixed> $systeem */
	private static function config(array $systeem): IConfig {
		$lees = static fn (string $sleutel, mixed $anders = ''): mixed => $systeem[$sleutel] ?? $anders;
		$config = self::createStub(IConfig::class);
		foreach (['getSystemValue', 'getSystemValueString', 'getSystemValueInt', 'getSystemValueBool'] as $methode) {
			$config->method($methode)->willReturnCallback($lees);
		}
		return $config;
	}
}
