<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Mail;

use OCA\Klantcontact\BackgroundJob\OpruimenVerzendingen;
use OCA\Klantcontact\Exception\MailOnderweg;
use OCA\Klantcontact\Service\Bijlagen\Bijlagen;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Instellingen\InstellingenLezer;
use OCA\Klantcontact\Service\Mail\OpenVerzendingen;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Standalone\Config\SystemValues;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Verzendingen;
use OCA\Klantcontact\Store\Table\Verzendstatus;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\StoppedClock;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * "Verzenden en registreren": the message and its registration, both or neither, never twice.
 */
final class VerzendEnRegistreerTest extends MailTestCase {
	/** After a process that sends must have ended. */
	private const LATER = '2026-11-22T09:05:01Z';

	#[TestDox('MAIL-17 MAIL-13 MAIL-14 MAIL-15 the reply is sent, and question and reply are stored with the message as it was sent')]
	public function testVerzonden(): void {
		$bundel = $this->bundel();
		$antwoord = $this->verzend($bundel);
		self::assertSame(['anna@voorbeeld.nl'], $this->ontvangers());
		[$vraag, $reactie] = Waarden::kaarten($antwoord['contactmomenten']);
		self::assertSame([$vraag['id'], self::NU], [$reactie['voorgaandContactmoment'], $reactie['plaatsgevondenOp']]);
		$bericht = Waarden::kaarten($antwoord['berichten'])[1];
		self::assertSame(['<' . self::uitgaand($bundel) . '@gemeente.example>', 'Klantcontactcentrum <info@gemeente.example>', self::NU], [$bericht['messageId'], $bericht['afzender'], $bericht['datum']]);
		$bestanden = Waarden::kaarten($bericht['bestanden']);
		self::assertSame([['schema.pdf', 'application/pdf'], ['Re Ophaalschema vuilnis.eml', 'message/rfc822']], array_map(static fn (array $b): array => [$b['naam'], $b['type']], $bestanden));
		[, $eml] = $this->app->service(Bijlagen::class)->geef(self::id($bericht), self::id($bestanden[1]));
		// SMTP ends every message with a line end
		self::assertSame([rtrim($eml->getContent())], array_map(rtrim(...), $this->verzonden()), 'what is kept is what was sent');
	}

	#[TestDox('MAIL-16 MAIL-18 a reply with a taak and a zaak: sent and stored together; refused by the mail server, none of it is stored')]
	public function testMetVervolg(): void {
		$bundel = $this->bundel(['ontvangers' => ['weiger-ontvanger@voorbeeld.nl']]);
		[$vraag, $reactie] = Waarden::kaarten($bundel['contactmomenten']);
		$zaak = Uuid::nieuw();
		$bundel = [
			'contactmomenten' => [['zaak' => $zaak] + $vraag, ['zaak' => $zaak] + $reactie],
			'taken' => [['id' => Uuid::nieuw(), 'gevraagdeHandeling' => 'Bellen', 'team' => 'klachten', 'contactmoment' => $vraag['id']]],
			'zaken' => [['id' => $zaak, 'omschrijving' => 'Ophaalschema vuilnis']],
		] + $bundel;
		$leeg = $this->stand();
		self::weigert(422, fn () => $this->verzend($bundel), 'berichten.1.ontvangers');
		self::assertSame([$leeg, [], []], [$this->stand(), $this->lijst(Soort::Taak), $this->lijst(Soort::Zaak)]);
		$berichten = Waarden::kaarten($bundel['berichten']);
		$antwoord = $this->verzend(['opdracht' => Uuid::nieuw(), 'berichten' => [$berichten[0], ['ontvangers' => ['anna@voorbeeld.nl']] + $berichten[1]]] + $bundel);
		self::assertSame([2, 2, 1, 1], array_map(static fn (string $soort): int => count(Waarden::kaarten($antwoord[$soort])), ['contactmomenten', 'berichten', 'taken', 'zaken']));
		self::assertSame([$zaak, $zaak], array_column(Waarden::kaarten($antwoord['contactmomenten']), 'zaak'));
		self::assertSame($vraag['id'], Waarden::kaarten($antwoord['taken'])[0]['contactmoment']);
		self::assertCount(1, $this->verzonden());
	}

	#[TestDox('MAIL-16 the same request again, by a double click or a lost answer, gets the same answer and sends nothing')]
	public function testNogEens(): void {
		$bundel = $this->bundel();
		$antwoord = $this->verzend($bundel);
		self::assertSame($antwoord, $this->verzend($bundel));
		self::weigert(409, fn () => $this->verzend(['concept' => Uuid::nieuw()] + $bundel));
		self::weigert(409, fn () => $this->verzend(['opdracht' => Uuid::nieuw()] + $bundel));
		$this->app->login('petra');
		self::weigert(409, fn () => $this->verzend($bundel));
		self::assertCount(1, $this->verzonden());
		self::assertCount(2, $this->lijst(Soort::Contactmoment));
	}

	/** @return array<string, array{string, int, string}> */
	public static function weigeringen(): array {
		return [
			'recipient' => ['weiger-ontvanger@voorbeeld.nl', 422, 'berichten.1.ontvangers'],
			'message' => ['weiger-bericht@voorbeeld.nl', 422, 'verzending'],
			'later' => ['straks@voorbeeld.nl', 503, ''],
			'connection lost before the message' => ['verbreek-eerder@voorbeeld.nl', 503, ''],
		];
	}

	#[DataProvider('weigeringen')]
	#[TestDox('MAIL-16 MAIL-17 refused by the mail server ($_dataName): neither contactmoment, no file of it, and it may be tried again')]
	public function testGeweigerd(string $ontvanger, int $status, string $veld): void {
		$bundel = $this->bundel(['ontvangers' => [$ontvanger]]);
		$leeg = $this->stand();
		foreach ([1, 2] as $poging) {
			self::weigert($status, fn () => $this->verzend($bundel), $veld);
			self::assertSame($leeg, $this->stand(), 'poging ' . $poging);
		}
		self::assertSame([], $this->app->service(OpenVerzendingen::class)->lijst()['results']);
		self::assertSame([], $this->verzonden());
		$berichten = Waarden::kaarten($bundel['berichten']);
		$this->verzend(['berichten' => [$berichten[0], ['ontvangers' => ['anna@voorbeeld.nl']] + $berichten[1]], 'opdracht' => Uuid::nieuw()] + $bundel);
		self::assertCount(1, $this->verzonden());
	}

	#[TestDox('MAIL-17 the sender is refused, or no mail server answers: nothing is stored')]
	public function testGeenServer(): void {
		$bundel = $this->bundel();
		$leeg = $this->stand();
		$this->app->service(Configuratie::class)->bewaar('mail', ['adres' => 'weiger-afzender@gemeente.example', 'naam' => '']);
		self::weigert(422, fn () => $this->verzend($bundel), 'verzending');
		$this->app->service(SystemValues::class)->setMailServer('127.0.0.1:1');
		self::weigert(503, fn () => $this->verzend($bundel));
		self::assertSame($leeg, $this->stand());
	}

	#[TestDox('MAIL-16 the connection is lost after the message: "mogelijk verzonden", never sent again by itself, recorded only when the user says so')]
	public function testOnzeker(): void {
		$bundel = $this->bundel(['ontvangers' => ['verbreek@voorbeeld.nl']]);
		$verzendingen = $this->app->service(OpenVerzendingen::class);
		for ($poging = 1; $poging <= 3; $poging++) {
			self::assertSame('mogelijk_verzonden', $this->onderweg(fn () => $this->verzend($bundel))->errorCode);
		}
		self::assertSame('mogelijk_verzonden', $this->onderweg(fn () => $this->verzend(['opdracht' => Uuid::nieuw()] + $bundel))->errorCode, 'from another tab');
		self::assertCount(1, $this->verzonden());
		self::assertSame([], $this->lijst(Soort::Contactmoment));
		$rij = $verzendingen->lijst()['results'][0];
		self::assertSame([$bundel['opdracht'], 'onzeker', ['verbreek@voorbeeld.nl'], 'Re: Ophaalschema vuilnis', true], [$rij['id'], $rij['status'], $rij['ontvangers'], $rij['onderwerp'], $rij['eigen']]);
		$this->app->login('petra');
		self::assertSame([], $verzendingen->lijst()['results']);
		self::weigert(404, static fn () => $verzendingen->registreer(self::id($rij)));
		self::assertSame([], $verzendingen->vergeet(self::id($rij)));
		$this->app->login('beheer');
		self::assertSame([false], array_column($verzendingen->lijst()['results'], 'eigen'));
		$this->app->login('jan');
		$antwoord = $verzendingen->registreer(self::id($rij));
		self::assertSame($antwoord, $verzendingen->registreer(self::id($rij)));
		self::assertSame($antwoord, $this->verzend($bundel), 'the browser that still waits gets it too');
		self::assertCount(2, $this->lijst(Soort::Contactmoment));
		self::assertSame([], $verzendingen->lijst()['results']);
		self::assertCount(1, $this->verzonden());
	}

	#[TestDox('MAIL-16 what was not sent after all is forgotten by the user, and can be sent again')]
	public function testTochNiet(): void {
		$bundel = $this->bundel(['ontvangers' => ['verbreek@voorbeeld.nl']]);
		$leeg = $this->stand();
		$this->onderweg(fn () => $this->verzend($bundel));
		$verzendingen = $this->app->service(OpenVerzendingen::class);
		self::assertSame([[], []], [$verzendingen->vergeet(self::opdracht($bundel)), $verzendingen->vergeet(self::opdracht($bundel))]);
		self::assertSame($leeg, $this->stand());
		self::assertSame('mogelijk_verzonden', $this->onderweg(fn () => $this->verzend(['opdracht' => Uuid::nieuw()] + $bundel))->errorCode);
		self::assertCount(2, $this->verzonden());
	}

	#[TestDox('MAIL-16 for every k: the k-th write fails; before the mail nothing is sent or stored, after it nothing is sent twice and the same request stores it')]
	public function testElkeSchrijfactie(): void {
		$teller = $this->met(0);
		$this->verzend($this->bundel(), $teller[0]);
		$aantal = $teller[1]->geteld;
		self::assertGreaterThan(20, $aantal);
		$gefaald = ['voor' => 0, 'na' => 0];
		for ($k = 1; $k <= $aantal; $k++) {
			$bundel = $this->bundel();
			[$leeg, $gestuurd] = [$this->stand(), count($this->verzonden())];
			[$app, $database] = $this->met($k);
			$fout = null;
			try {
				$this->verzend($bundel, $app);
			} catch (\Throwable $fout) {
				// looked at below
			}
			self::assertTrue($database->faalde, 'write ' . $k);
			self::assertNotNull($fout, 'write ' . $k);
			$isGestuurd = count($this->verzonden()) > $gestuurd;
			self::assertSame($isGestuurd, $fout instanceof MailOnderweg && $fout->errorCode === 'verzonden_niet_opgeslagen', 'write ' . $k);
			self::assertSame([$leeg['obj_contactmoment'], $leeg['obj_bericht'], $leeg['gebonden']], [$this->stand()['obj_contactmoment'], $this->stand()['obj_bericht'], $this->stand()['gebonden']], 'write ' . $k);
			$gefaald[$isGestuurd ? 'na' : 'voor']++;
			$status = $this->app->service(Verzendingen::class)->vind(self::opdracht($bundel))?->status;
			if ($status === Verzendstatus::Verzenden) {
				self::assertSame('wordt_verzonden', $this->onderweg(fn () => $this->verzend($bundel))->errorCode, 'write ' . $k);
				$later = $this->later();
				self::assertSame('mogelijk_verzonden', $this->onderweg(fn () => $this->verzend($bundel, $later))->errorCode, 'write ' . $k);
				$later->service(OpenVerzendingen::class)->registreer(self::opdracht($bundel));
			} else {
				$this->verzend($bundel);
			}
			self::assertCount($gestuurd + 1, $this->verzonden(), 'write ' . $k);
			$momenten = Waarden::teksten(array_column(Waarden::kaarten($bundel['contactmomenten']), 'id'));
			self::assertCount(2, $this->app->service(ObjectStore::class)->getMany(Soort::Contactmoment, $momenten), 'write ' . $k);
		}
		self::assertGreaterThan(3, $gefaald['voor']);
		self::assertGreaterThan(15, $gefaald['na']);
	}

	#[TestDox('MAIL-16 a process that died while sending leaves "mogelijk verzonden"; one that died before leaves nothing; the job says so too')]
	public function testGestorven(): void {
		[$gestorven, $nooitBegonnen] = [$this->bundel(), $this->bundel()];
		$this->sterf($gestorven, Verzendstatus::Verzenden);
		$this->sterf($nooitBegonnen, Verzendstatus::Klaar);
		self::assertSame('bezig', $this->app->service(OpenVerzendingen::class)->lijst()['results'][0]['status']);
		self::assertSame('wordt_verzonden', $this->onderweg(fn () => $this->app->service(OpenVerzendingen::class)->vergeet(self::opdracht($gestorven)))->errorCode);
		$later = $this->later();
		(new \ReflectionMethod(OpruimenVerzendingen::class, 'run'))->invoke($later->service(OpruimenVerzendingen::class), null);
		self::assertSame(Verzendstatus::Onzeker, $later->service(Verzendingen::class)->vind(self::opdracht($gestorven))?->status);
		self::assertNull($later->service(Verzendingen::class)->vind(self::opdracht($nooitBegonnen)));
		self::assertSame('mogelijk_verzonden', $this->onderweg(fn () => $this->verzend($gestorven, $later))->errorCode);
		self::assertCount(0, $this->verzonden());
		$this->verzend($nooitBegonnen, $later);
		self::assertCount(1, $this->verzonden());
		$maandLater = $this->opNieuw('2026-12-23T09:00:00Z');
		(new \ReflectionMethod(OpruimenVerzendingen::class, 'run'))->invoke($maandLater->service(OpruimenVerzendingen::class), null);
		self::assertSame([], $maandLater->service(Database::class)->query('SELECT id FROM *PREFIX*kc_verzendingen'));
	}

	#[TestDox('MAIL-17 what is wrong is said before anything is sent')]
	public function testFouten(): void {
		self::weigert(422, fn () => $this->verzend($this->bundel(['ontvangers' => []])), 'berichten.1.ontvangers');
		self::weigert(422, fn () => $this->verzend($this->bundel(['ontvangers' => ["anna@voorbeeld.nl\nBcc: x@y.nl"]])), 'berichten.1.ontvangers.0');
		self::weigert(422, fn () => $this->verzend($this->bundel(['richting' => 'inkomend'])), 'berichten.1.richting');
		self::weigert(422, fn () => $this->verzend($this->bundel(['bestanden' => [['id' => Uuid::nieuw()]]])), 'berichten.1.bestanden.0');
		self::weigert(422, fn () => $this->verzend($this->bundel(['bestanden' => array_map(static fn (): array => ['id' => Uuid::nieuw()], range(1, 250))])), 'berichten.1.bestanden');
		self::weigert(400, fn () => $this->verzend($this->bundel(['inReplyTo' => 'a b'])), 'berichten.1.inReplyTo');
		self::weigert(400, fn () => $this->verzend(['verzending' => ['bericht' => Uuid::nieuw()]] + $this->bundel()), 'verzending.bericht');
		self::weigert(400, fn () => $this->verzend(['verzending' => true] + $this->bundel()), 'verzending.bericht');
		self::weigert(400, fn () => $this->verzend(['opdracht' => 'x'] + $this->bundel()), 'opdracht');
		$bundel = $this->bundel();
		$this->contactmoment(['id' => Waarden::kaarten($bundel['contactmomenten'])[0]['id']]);
		self::weigert(409, fn () => $this->verzend($bundel));
		$this->app->service(Configuratie::class)->bewaar('limieten', ['bestand' => 100]);
		self::weigert(413, fn () => $this->verzend($this->bundel()), 'berichten.1.bestanden');
		$this->app->service(Configuratie::class)->bewaar('mail', []);
		self::weigert(422, fn () => $this->verzend($this->bundel()), 'verzending');
		$this->app->login('fatima');
		self::weigert(403, fn () => $this->verzend($bundel));
		self::assertSame([], $this->verzonden());
	}

	#[TestDox('MAIL-17 sending is possible with an address and a mail server only')]
	public function testKanVerzenden(): void {
		$mail = fn (): mixed => $this->app->service(InstellingenLezer::class)->lees()['mail'];
		self::assertSame(['adres' => 'info@gemeente.example', 'naam' => 'Klantcontactcentrum', 'verzenden' => true], $mail());
		$this->app->service(SystemValues::class)->setMailServer('');
		self::assertFalse(Waarden::waar(Waarden::kaart($mail()), 'verzenden'));
	}

	/** @return array{App, GestoordeDatabase} */
	private function met(int $welke): array {
		$database = GestoordeDatabase::faaltBij($this->app->service(Database::class), $welke);
		$app = new App($this->map->path, new StoppedClock(self::NU), [Database::class => $database]);
		$app->login('jan');
		return [$app, $database];
	}

	private function later(): App {
		$app = $this->opNieuw(self::LATER);
		$app->login('jan');
		return $app;
	}

	/**
	 * Leaves the row of a message as a process does that dies in this step.
	 *
	 * @param array<string, mixed> $bundel
	 */
	private function sterf(array $bundel, Verzendstatus $status): void {
		$this->app->service(SystemValues::class)->setMailServer('127.0.0.1:1');
		$doden = new App($this->map->path, new StoppedClock(self::NU), [Database::class => GestoordeDatabase::sterft($this->app->service(Database::class), $status === Verzendstatus::Verzenden)]);
		$doden->login('jan');
		try {
			$this->verzend($bundel, $doden);
			self::fail('It lived on');
		} catch (\LogicException) {
			self::assertSame($status, $this->app->service(Verzendingen::class)->vind(self::opdracht($bundel))?->status);
		}
		$this->app->service(SystemValues::class)->setMailServer(self::$smtp->address());
	}

	/** @param array<string, mixed> $bundel */
	private static function opdracht(array $bundel): string {
		return Waarden::tekst($bundel, 'opdracht');
	}

	/** @param callable(): mixed $werk */
	private function onderweg(callable $werk): MailOnderweg {
		try {
			$werk();
		} catch (MailOnderweg $fout) {
			return $fout;
		}
		self::fail('Not refused');
	}
}
