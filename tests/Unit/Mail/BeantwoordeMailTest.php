<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Mail;

use OCA\Klantcontact\Service\Bijlagen\Bijlagen;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Registratie\Registratie;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Standalone\Config\SystemValues;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Tests\Seeds\Expectation;
use OCA\Klantcontact\Tests\Seeds\Path;
use OCA\Klantcontact\Tests\Seeds\Seed;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * C1199 as it happens: the mail of 11:59 and its answer of 12:50, both in one save; and what goes on in variant B.
 */
final class BeantwoordeMailTest extends MailTestCase {
	private const ONTVANGEN = '2023-04-04T09:59:00Z';

	private const BEANTWOORD = '2023-04-04T10:50:00Z';

	#[TestDox('MAIL-21 MAIL-20 MAIL-04 both tables of C1199 field by field, from one save: the moments are those of mail and reply')]
	public function testTabellen(): void {
		[$vraag, $antwoord] = [Seed::read('c1199-1-vraag'), Seed::read('c1199-2-antwoord')];
		$app = $this->opNieuw(self::BEANTWOORD);
		$app->service(Configuratie::class)->bewaar('eenheden', ['kcc' => $vraag->eenheid]);
		$app->service(SystemValues::class)->setMailServer(self::$smtp->address());
		$app->login($vraag->gebruiker);
		$this->app = $app;
		$bundel = $this->bundel(['inhoud' => Waarden::tekst($antwoord->bundel['contactmomenten'][0], 'inhoud')]);
		$berichten = Waarden::kaarten($bundel['berichten']);
		$momenten = [['plaatsgevondenOp' => self::ONTVANGEN] + $vraag->bundel['contactmomenten'][0], $antwoord->bundel['contactmomenten'][0]];
		$this->verzend([
			'contactmomenten' => $momenten,
			'berichten' => [
				['contactmoment' => $momenten[0]['id'], 'datum' => self::ONTVANGEN] + $berichten[0],
				['contactmoment' => $momenten[1]['id']] + $berichten[1],
			],
		] + $bundel);

		$lezer = $app->service(Lezer::class);
		foreach ([[$vraag, self::ONTVANGEN], [$antwoord, self::BEANTWOORD]] as $i => [$seed, $moment]) {
			$gelezen = $lezer->een(Soort::Contactmoment, self::id($momenten[$i]));
			foreach ($seed->verwacht as $rij) {
				self::assertEquals(self::verwacht($rij, $seed, self::id($momenten[$i])), Path::read($gelezen, $rij->pad), $rij->attribuut);
			}
			self::assertSame($moment, $gelezen['plaatsgevondenOp']);
			$bericht = Waarden::kaarten($lezer->lijst(Soort::Bericht, ['contactmoment' => self::id($momenten[$i])])['results'])[0];
			self::assertSame($moment, $bericht['datum']);
			self::assertStringEndsWith('.eml', Waarden::tekst(Waarden::kaarten($bericht['bestanden'])[$i], 'naam'), 'the mail itself is kept');
		}
		self::assertSame(self::id($momenten[0]), Waarden::tekst($lezer->een(Soort::Contactmoment, self::id($momenten[1])), 'voorgaandContactmoment'));
	}

	#[TestDox('MAIL-18 MAIL-09 a mail that becomes a taak: the handler reads it with its file, a colleague of another team does not')]
	public function testVariantB(): void {
		$bundel = $this->bundel();
		$moment = Waarden::kaarten($bundel['contactmomenten'])[0];
		$bericht = Waarden::kaarten($bundel['berichten'])[0];
		$this->app->service(Registratie::class)->registreer([
			'opdracht' => Uuid::nieuw(),
			'contactmomenten' => [$moment],
			'berichten' => [$bericht],
			'taken' => [['id' => Uuid::nieuw(), 'contactmoment' => $moment['id'], 'gevraagdeHandeling' => 'Beantwoorden', 'team' => 'klachten']],
		]);
		self::assertSame([], $this->verzonden());
		$bestand = self::id(Waarden::kaarten($bericht['bestanden'])[0]);
		$bijlagen = $this->app->service(Bijlagen::class);
		$this->app->login('fatima');
		self::assertSame('vraag.eml', $bijlagen->geef(self::id($bericht), $bestand)[0]->naam);
		self::assertSame('LS, wanneer?', $this->app->service(Lezer::class)->een(Soort::Bericht, self::id($bericht))['inhoud']);
		$this->app->login('sanne');
		self::weigert(403, static fn () => $bijlagen->geef(self::id($bericht), $bestand));
		self::weigert(403, fn () => $this->app->service(Lezer::class)->een(Soort::Bericht, self::id($bericht)));
	}

	/** One save has one moment of registration: that of the reply. */
	private static function verwacht(Expectation $rij, Seed $seed, string $id): mixed {
		return match ($rij->regel) {
			'' => $rij->waarde,
			'uuid' => $id,
			'nu' => self::BEANTWOORD,
			'gebruiker' => $seed->gebruiker,
			'eenheid' => $seed->eenheid,
			default => throw new \UnexpectedValueException($rij->regel),
		};
	}
}
