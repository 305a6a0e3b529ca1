<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Mail;

use OCA\Klantcontact\Service\Bijlagen\Bijlagen;
use OCA\Klantcontact\Service\Mail\VerzendEnRegistreer;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Standalone\Config\SystemValues;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\SmtpServer;
use OCA\Klantcontact\Tests\Unit\ServiceTestCase;

/**
 * A test that sends mail to a real server, one for all tests of a class.
 */
abstract class MailTestCase extends ServiceTestCase {
	protected static SmtpServer $smtp;

	/** Messages that the server had before the test. */
	private int $eerder;

	#[\Override]
	public static function setUpBeforeClass(): void {
		self::$smtp = new SmtpServer();
	}

	#[\Override]
	public static function tearDownAfterClass(): void {
		self::$smtp->stop();
	}

	#[\Override]
	protected function setUp(): void {
		parent::setUp();
		$this->app->service(SystemValues::class)->setMailServer(self::$smtp->address());
		$this->eerder = count(self::$smtp->messages());
	}

	/** @return list<string> what the mail server took in this test */
	protected function verzonden(): array {
		return array_slice(self::$smtp->messages(), $this->eerder);
	}

	/** @return list<string> to whom the first message of this test went */
	protected function ontvangers(): array {
		return self::$smtp->envelope($this->eerder + 1)['to'];
	}

	/**
	 * @param array<string, mixed> $bundel
	 * @return array<array-key, mixed>
	 */
	protected function verzend(array $bundel, ?App $app = null): array {
		return ($app ?? $this->app)->service(VerzendEnRegistreer::class)->voer($bundel);
	}

	/** @return string id of a file that jan staged */
	protected function bijlage(string $bytes, string $naam): string {
		$pad = $this->map->path . '/upload';
		file_put_contents($pad, $bytes);
		$bijlage = $this->app->service(Bijlagen::class)->ontvang(['name' => $naam, 'tmp_name' => $pad, 'error' => UPLOAD_ERR_OK]);
		unlink($pad);
		return $bijlage['id'];
	}

	/**
	 * A question with its reply to Anna, each with a file.
	 *
	 * @param array<string, mixed> $antwoord fields of the outgoing bericht
	 * @return array<string, mixed>
	 */
	protected function bundel(array $antwoord = []): array {
		[$vraag, $reactie, $uit] = [Uuid::nieuw(), Uuid::nieuw(), Uuid::nieuw()];
		return [
			'opdracht' => Uuid::nieuw(),
			'verzending' => ['bericht' => $uit],
			'contactmomenten' => [
				['id' => $vraag, 'kanaal' => 'e-mail', 'initiatiefnemer' => 'klant', 'onderwerp' => 'Ophaalschema vuilnis', 'inhoud' => 'LS, wanneer?', 'plaatsgevondenOp' => '2026-11-21T10:00:00Z'],
				['id' => $reactie, 'kanaal' => 'e-mail', 'initiatiefnemer' => 'gemeente', 'onderwerp' => 'Ophaalschema vuilnis', 'inhoud' => 'Zaterdag.', 'voorgaandContactmoment' => $vraag],
			],
			'berichten' => [
				[
					'id' => Uuid::nieuw(), 'contactmoment' => $vraag, 'kanaal' => 'e-mail', 'richting' => 'inkomend', 'onderwerp' => 'Ophaalschema vuilnis', 'inhoud' => 'LS, wanneer?', 'datum' => '2026-11-21T10:00:00Z',
					'afzender' => 'Anna Berg <anna@voorbeeld.nl>', 'ontvangers' => ['info@gemeente.example'], 'messageId' => '<vraag-1@voorbeeld.nl>', 'bestanden' => [['id' => $this->bijlage("Subject: Ophaalschema vuilnis\r\n\r\nLS", 'vraag.eml')]],
				],
				$antwoord + [
					'id' => $uit, 'contactmoment' => $reactie, 'kanaal' => 'e-mail', 'richting' => 'uitgaand', 'onderwerp' => 'Re: Ophaalschema vuilnis', 'inhoud' => "Geachte mevrouw,\n\nzaterdag 22 december.",
					'ontvangers' => ['Anna Berg <anna@voorbeeld.nl>'], 'inReplyTo' => '<vraag-1@voorbeeld.nl>', 'references' => ['<vraag-1@voorbeeld.nl>'], 'bestanden' => [['id' => $this->bijlage('%PDF-1.4 schema', 'schema.pdf')]],
				],
			],
		];
	}

	/** @param array<string, mixed> $bundel */
	protected static function uitgaand(array $bundel): string {
		return Waarden::tekst(Waarden::kaart($bundel['verzending']), 'bericht');
	}

	/** @return array<string, mixed> how many rows every table has that a bundle or a message touches, and how many files there are */
	protected function stand(): array {
		$stand = ['bestanden' => count((array)glob($this->map->path . '/appdata/*/*'))];
		foreach (['obj_contactmoment', 'obj_bericht', 'obj_taak', '*PREFIX*kc_revisies', '*PREFIX*kc_opdrachten', '*PREFIX*kc_historie', '*PREFIX*kc_zoek', '*PREFIX*kc_bestanden'] as $tabel) {
			$stand[$tabel] = $this->app->service(Database::class)->query('SELECT COUNT(*) AS n FROM ' . $tabel)[0]['n'];
		}
		$stand['gebonden'] = $this->app->service(Database::class)->query('SELECT COUNT(*) AS n FROM *PREFIX*kc_bestanden WHERE bericht IS NOT NULL')[0]['n'];
		return $stand;
	}
}
