<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Adressen\Adreszoeker;
use OCA\Klantcontact\Service\Bijlagen\Bijlagen;
use OCA\Klantcontact\Service\Concepten\Concepten;
use OCA\Klantcontact\Service\Export\ContactmomentenExport;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Instellingen\InstellingenLezer;
use OCA\Klantcontact\Service\Instellingen\InstellingenSchrijver;
use OCA\Klantcontact\Service\Lezen\Geschiedenis;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Mail\BekendeBerichten;
use OCA\Klantcontact\Service\Mail\OpenVerzendingen;
use OCA\Klantcontact\Service\Overzicht\Overzicht;
use OCA\Klantcontact\Service\Registratie\Personen;
use OCA\Klantcontact\Service\Registratie\Registratie;
use OCA\Klantcontact\Service\Registratie\Wijziging;
use OCA\Klantcontact\Service\Statistieken\NietGeregistreerd;
use OCA\Klantcontact\Service\Statistieken\Statistieken;
use OCA\Klantcontact\Service\Taken\Actie;
use OCA\Klantcontact\Service\Taken\Taken;
use OCA\Klantcontact\Service\Taken\Telling;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Service\Zoeken\Zoeker;
use OCA\Klantcontact\Store\Soort;
use OCP\IUserSession;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Every role against every call. jan: KCC; fatima: behandelaar of team klachten, that has a task; sanne: behandelaar and
 * leider of team wonen, that has none; gast: nothing; beheer: administrator.
 */
final class PolicyTest extends ServiceTestCase {
	private const MAG = [
		'instellingen lezen' => ['jan', 'fatima', 'sanne', 'gast', 'beheer'],
		'instellingen wijzigen' => ['beheer'],
		'sjabloon maken' => ['beheer'],
		'sjablonen lezen' => ['jan', 'fatima', 'sanne', 'beheer'],
		'registreren' => ['jan', 'beheer'],
		'bijlage' => ['jan', 'beheer'],
		'bijlage uit bestanden' => ['jan', 'beheer'],
		'eigen bijlage' => ['jan', 'beheer'],
		'open verzendingen' => ['jan', 'beheer'],
		'verzending vergeten' => ['jan', 'beheer'],
		'bekende berichten' => ['jan', 'beheer'],
		'niet geregistreerd' => ['jan', 'beheer'],
		'concept bewaren' => ['jan', 'fatima', 'sanne', 'beheer'],
		'concepten lezen' => ['jan', 'fatima', 'sanne', 'beheer'],
		'concept verwijderen' => ['jan', 'fatima', 'sanne', 'beheer'],
		'lijst contactmomenten' => ['jan', 'beheer'],
		'lijst berichten' => ['jan', 'beheer'],
		'lijst klanten' => ['jan', 'beheer'],
		'lijst zaken' => ['jan', 'beheer'],
		'lijst taken' => ['jan', 'beheer'],
		'aantal' => ['jan', 'beheer'],
		'lijst van de klant met een taak' => ['jan', 'fatima', 'beheer'],
		'taken van team klachten' => ['jan', 'fatima', 'beheer'],
		'taken van team wonen' => ['jan', 'sanne', 'beheer'],
		'taken van alle teams' => ['jan', 'beheer'],
		'contactmoment met een taak' => ['jan', 'fatima', 'beheer'],
		'contactmoment zonder taak' => ['jan', 'beheer'],
		'klant met een taak' => ['jan', 'fatima', 'beheer'],
		'historie' => ['jan', 'fatima', 'beheer'],
		'bsn' => ['jan', 'beheer'],
		'wijzigen' => ['jan', 'beheer'],
		'personen toevoegen' => ['jan', 'beheer'],
		'corrigeren' => ['jan', 'beheer'],
		'aanvullen' => ['jan', 'fatima', 'beheer'],
		'zoek klanten' => ['jan', 'beheer'],
		'zoek contactmomenten' => ['jan', 'beheer'],
		'dubbelen' => ['jan', 'beheer'],
		'medewerkers' => ['jan', 'fatima', 'sanne', 'beheer'],
		'statistieken' => ['jan', 'fatima', 'sanne', 'beheer'],
		'exporteren' => ['jan', 'beheer'],
		'taken tellen' => ['jan', 'fatima', 'sanne', 'beheer'],
		'taak van team klachten oppakken' => ['jan', 'fatima'],
		'taak van team klachten doorsturen' => ['jan', 'fatima', 'beheer'],
		'taak van een ander afronden' => ['beheer'],
		'overzicht' => ['sanne', 'beheer'],
		'adres zoeken' => ['jan', 'fatima', 'sanne', 'beheer'],
	];

	/** @var array<string, string> ids of the objects that the calls are about */
	private array $ids = [];

	/** @return iterable<string, array{string, string, bool}> */
	public static function tabel(): iterable {
		foreach (self::MAG as $aanroep => $wie) {
			foreach (['jan', 'fatima', 'sanne', 'gast', 'beheer'] as $uid) {
				yield $uid . ': ' . $aanroep => [$uid, $aanroep, in_array($uid, $wie, true)];
			}
		}
	}

	#[DataProvider('tabel')]
	#[TestDox('PROD-29 $uid: $aanroep, allowed: $mag')]
	public function testElkeRolElkeAanroep(string $uid, string $aanroep, bool $mag): void {
		$this->vooraf();
		$this->app->login($uid);
		try {
			$this->doe($aanroep);
			$status = 200;
		} catch (ApiException $fout) {
			$status = $fout->status;
		}
		self::assertSame($mag ? 200 : 403, $status);
	}

	#[TestDox('PROD-29 without any group, the message says what to do')]
	public function testGeenGroepen(): void {
		$this->app->service(Configuratie::class)->bewaar('groepen', []);
		$fout = self::weigert(403, fn () => $this->lijst(Soort::Contactmoment));
		self::assertStringContainsString('beheerder', $fout->getMessage());
		self::assertNotSame([], $this->app->service(InstellingenLezer::class)->lees()['meldingen']);
		$this->app->login('beheer');
		self::assertSame([], $this->lijst(Soort::Contactmoment));
	}

	#[TestDox('PROD-09 a confidential contactmoment is for its medewerker, the team of its task and beheer; for others it is a line')]
	public function testVertrouwelijk(): void {
		$klant = self::id($this->klant());
		$id = self::id($this->contactmoment(['vertrouwelijk' => true, 'onderwerp' => 'Geheim', 'klant' => $klant]));
		$this->registreer(['berichten' => [['id' => Uuid::nieuw(), 'kanaal' => 'brief', 'richting' => 'inkomend', 'onderwerp' => 'Geheim', 'inhoud' => 'Geheim', 'contactmoment' => $id]]]);
		$this->taak(['contactmoment' => $id]);
		foreach (['jan' => true, 'fatima' => true, 'beheer' => true] as $uid => $_) {
			$this->app->login($uid);
			self::assertSame('Geheim', $this->lijst(Soort::Contactmoment, ['klant' => $klant])[0]['onderwerp'], $uid);
		}
		$this->app->service(Configuratie::class)->bewaar('teams', [['id' => 'wonen', 'actief' => true]]);
		$this->app->login('petra');
		self::assertEqualsCanonicalizing(
			['id', 'kanaal', 'vertrouwelijk', 'plaatsgevondenOp', 'nummer', 'afgeschermd', 'namen'],
			array_keys($this->lijst(Soort::Contactmoment, ['klant' => $klant])[0]),
		);
		self::assertStringNotContainsString('Geheim', (string)json_encode([$this->lijst(Soort::Contactmoment), $this->lijst(Soort::Bericht), $this->lijst(Soort::Taak)]));
		foreach ([Soort::Contactmoment, Soort::Bericht] as $soort) {
			self::assertSame([], $this->app->service(Zoeker::class)->zoek($soort, ['q' => 'geheim'])['results']);
		}
		self::weigert(403, fn () => $this->app->service(Lezer::class)->een(Soort::Contactmoment, $id));
		self::weigert(403, fn () => $this->app->service(Geschiedenis::class)->van(Soort::Contactmoment, $id, null));
	}

	#[TestDox('PROD-09 nobody comes to read a confidential contactmoment by hanging something of her own on it')]
	public function testVertrouwelijkNietViaEenVerwijzing(): void {
		$id = self::id($this->contactmoment(['vertrouwelijk' => true, 'klant' => self::id($this->klant())]));
		$bericht = ['id' => Uuid::nieuw(), 'kanaal' => 'brief', 'richting' => 'inkomend', 'onderwerp' => 'Brief', 'inhoud' => 'Brief'];
		$this->app->login('petra');
		self::weigert(422, fn () => $this->taak(['contactmoment' => $id]), 'taken.0.contactmoment');
		self::weigert(422, fn () => $this->registreer(['berichten' => [$bericht + ['contactmoment' => $id]]]), 'berichten.0.contactmoment');
		$this->registreer(['berichten' => [$bericht]]);
		self::weigert(422, fn () => $this->app->service(Wijziging::class)->wijzig(Soort::Bericht, $bericht['id'], ['opdracht' => Uuid::nieuw(), 'revisie' => 1, 'contactmoment' => $id]), 'contactmoment');
		self::weigert(403, fn () => $this->app->service(Lezer::class)->een(Soort::Contactmoment, $id));
		self::assertSame(['id', 'nummer', 'plaatsgevondenOp', 'taken'], self::sleutels($this->app->service(Lezer::class)->een(
			Soort::Contactmoment, self::id($this->contactmoment(['voorgaandContactmoment' => $id])),
		)['keten'] ?? null));
	}

	#[TestDox('EMP-28 a behandelaar reads the subject of a chain only where her tasks reach')]
	public function testKetenBuitenTaken(): void {
		$klant = self::id($this->klant());
		[$buiten, $eigen, $ernaast] = [Uuid::nieuw(), Uuid::nieuw(), Uuid::nieuw()];
		$this->contactmoment(['id' => $buiten, 'plaatsgevondenOp' => '2026-11-19T10:00:00Z']);
		$this->contactmoment(['id' => $eigen, 'klant' => $klant, 'voorgaandContactmoment' => $buiten, 'plaatsgevondenOp' => '2026-11-20T10:00:00Z']);
		$this->contactmoment(['id' => $ernaast, 'klant' => $klant, 'voorgaandContactmoment' => $eigen, 'plaatsgevondenOp' => '2026-11-21T10:00:00Z']);
		$this->taak(['contactmoment' => $eigen, 'klant' => $klant, 'team' => 'klachten']);
		$this->app->login('fatima');
		$keten = Waarden::kaarten($this->app->service(Lezer::class)->een(Soort::Contactmoment, $eigen)['keten']);
		self::assertSame([$eigen, $ernaast], Waarden::teksten(array_column(array_filter($keten, static fn (array $regel): bool => isset($regel['onderwerp'])), 'id')));
		self::assertSame([$buiten, $eigen, $ernaast], array_column($keten, 'id'));
	}

	#[TestDox('MAIL-18 EMP-28 whose team has a taak on a question reads the answer that was given to it too, with its bericht, and nothing beside that')]
	public function testAntwoordOpVraag(): void {
		[$vraag, $antwoord, $ander, $los] = [Uuid::nieuw(), Uuid::nieuw(), Uuid::nieuw(), Uuid::nieuw()];
		$klant = self::id($this->klant());
		$this->contactmoment(['id' => $vraag, 'klant' => $klant]);
		$this->contactmoment(['id' => $antwoord, 'klant' => self::id($this->klant()), 'initiatiefnemer' => 'gemeente', 'voorgaandContactmoment' => $vraag]);
		$this->contactmoment(['id' => $ander, 'klant' => self::id($this->klant()), 'initiatiefnemer' => 'klant', 'voorgaandContactmoment' => $vraag]);
		$this->contactmoment(['id' => $los, 'klant' => self::id($this->klant()), 'initiatiefnemer' => 'gemeente']);
		$bericht = ['id' => Uuid::nieuw(), 'kanaal' => 'e-mail', 'richting' => 'uitgaand', 'onderwerp' => 'Re: Vraag', 'inhoud' => 'Een collega belt u.', 'contactmoment' => $antwoord];
		$this->registreer(['berichten' => [$bericht]]);
		$this->taak(['contactmoment' => $vraag, 'team' => 'klachten']);
		$lezer = $this->app->service(Lezer::class);
		$this->app->login('fatima');
		self::assertSame($antwoord, $lezer->een(Soort::Contactmoment, $antwoord)['id']);
		self::assertSame('Een collega belt u.', $lezer->een(Soort::Bericht, $bericht['id'])['inhoud']);
		self::assertSame([$bericht['id']], array_column($this->lijst(Soort::Bericht, ['contactmoment' => [$vraag, $antwoord]]), 'id'));
		foreach ([$ander, $los] as $buiten) {
			self::weigert(403, static fn () => $lezer->een(Soort::Contactmoment, $buiten));
			self::weigert(403, fn () => $this->lijst(Soort::Bericht, ['contactmoment' => [$vraag, $buiten]]));
		}
		$this->app->login('sanne');
		self::weigert(403, static fn () => $lezer->een(Soort::Bericht, $bericht['id']));
	}

	#[TestDox('EMP-26 a task of another team is a line')]
	public function testAndermansTaak(): void {
		$taak = $this->taak(['team' => 'wonen', 'toelichting' => 'Intern', 'klant' => self::id($this->klant())]);
		self::assertSame('Intern', $this->lijst(Soort::Taak)[0]['toelichting'], 'whoever made it');
		$this->app->login('petra');
		$rij = $this->lijst(Soort::Taak)[0];
		self::assertSame(['wonen', 'open', true], [$rij['team'], $rij['status'], $rij['afgeschermd']]);
		self::assertSame([], array_intersect_key($rij, ['klant' => 1, 'zaak' => 1]));
		self::assertSame(['team'], array_keys(Waarden::kaart($rij['namen'])));
		self::assertSame([], $this->app->service(Zoeker::class)->zoek(Soort::Taak, ['q' => 'terugbellen'])['results']);
		self::assertArrayNotHasKey('toelichting', $rij);
		self::assertArrayNotHasKey('toelichting', $this->app->service(Lezer::class)->een(Soort::Taak, self::id($taak)));
	}

	private function vooraf(): void {
		$klant = $this->klant(['bsn' => '999990019']);
		$moment = $this->contactmoment(['klant' => $klant['id']]);
		$taak = self::id($this->taak(['contactmoment' => $moment['id']]));
		$van = self::id($this->taak(['medewerker' => 'mo']));
		$this->ids = ['taak' => $taak, 'van mo' => $van, 'klant' => self::id($klant), 'moment' => self::id($moment), 'los' => self::id($this->contactmoment())];
	}

	/** @return string path of a file in the folder of whoever is logged in */
	private function eigenBestand(): string {
		$map = $this->map->path . '/files/' . $this->app->service(IUserSession::class)->getUser()?->getUID();
		is_dir($map) || mkdir($map, 0o770, true);
		file_put_contents($map . '/vraag.eml', 'Subject: x');
		return '/vraag.eml';
	}

	private function doe(string $aanroep): void {
		$lezer = $this->app->service(Lezer::class);
		$opdracht = ['opdracht' => Uuid::nieuw()];
		$wijziging = $opdracht + ['revisie' => 1];
		match ($aanroep) {
			'instellingen lezen' => $this->app->service(InstellingenLezer::class)->lees(),
			'instellingen wijzigen' => $this->app->service(InstellingenSchrijver::class)->wijzig($opdracht + ['labels' => ['gemeente' => 'Corporatie']]),
			'sjabloon maken' => $this->app->service(Registratie::class)->sjabloon($opdracht + ['id' => Uuid::nieuw(), 'naam' => 'Vraag']),
			'sjablonen lezen' => $this->lijst(Soort::Sjabloon),
			'registreren' => $this->contactmoment(),
			'bijlage' => $this->app->service(Bijlagen::class)->ontvang(['name' => 'a.txt', 'tmp_name' => __FILE__, 'error' => UPLOAD_ERR_OK]),
			'bijlage uit bestanden' => $this->app->service(Bijlagen::class)->neemOver(['pad' => $this->eigenBestand()]),
			'eigen bijlage' => $this->app->service(Bijlagen::class)->geefKlaargezet($this->app->service(Bijlagen::class)->neemOver(['pad' => $this->eigenBestand()])['id']),
			'open verzendingen' => $this->app->service(OpenVerzendingen::class)->lijst(),
			'verzending vergeten' => $this->app->service(OpenVerzendingen::class)->vergeet(Uuid::nieuw()),
			'bekende berichten' => $this->app->service(BekendeBerichten::class)->zoek(['messageIds' => []]),
			'niet geregistreerd' => $this->app->service(NietGeregistreerd::class)->tel($opdracht + ['kanaal' => 'balie']),
			'concept bewaren' => $this->app->service(Concepten::class)->bewaar(Uuid::nieuw(), ['revisie' => 0, 'inhoud' => []]),
			'concepten lezen' => $this->app->service(Concepten::class)->lees(),
			'concept verwijderen' => $this->app->service(Concepten::class)->verwijder(Uuid::nieuw()),
			'lijst contactmomenten' => $this->lijst(Soort::Contactmoment),
			'lijst berichten' => $this->lijst(Soort::Bericht),
			'lijst klanten' => $this->lijst(Soort::Klant),
			'lijst zaken' => $this->lijst(Soort::Zaak),
			'lijst taken' => $this->lijst(Soort::Taak),
			'aantal' => $lezer->aantal(Soort::Contactmoment, []),
			'lijst van de klant met een taak' => $this->lijst(Soort::Contactmoment, ['klant' => $this->ids['klant']]),
			'taken van team klachten' => $this->lijst(Soort::Taak, ['team' => 'klachten']),
			'taken van team wonen' => $this->lijst(Soort::Taak, ['team' => 'wonen']),
			'taken van alle teams' => $this->lijst(Soort::Taak, ['team' => 'klachten,wonen']),
			'contactmoment met een taak' => $lezer->een(Soort::Contactmoment, $this->ids['moment']),
			'contactmoment zonder taak' => $lezer->een(Soort::Contactmoment, $this->ids['los']),
			'klant met een taak' => $lezer->een(Soort::Klant, $this->ids['klant']),
			'historie' => $this->app->service(Geschiedenis::class)->van(Soort::Contactmoment, $this->ids['moment'], null),
			'bsn' => $lezer->bsn($this->ids['klant']),
			'wijzigen' => $this->app->service(Wijziging::class)->wijzig(Soort::Klant, $this->ids['klant'], $wijziging + ['achternaam' => 'Bos']),
			'personen toevoegen' => $this->app->service(Personen::class)->voegToe($this->ids['klant'], $wijziging + ['wijzigingen' => ['interneNotitie' => 'Erbij'], 'klanten' => [['id' => Uuid::nieuw(), 'soort' => 'persoon', 'achternaam' => 'Bos']]]),
			'corrigeren' => $this->app->service(Wijziging::class)->corrigeer($this->ids['moment'], $wijziging + ['reden' => 'Fout', 'wijzigingen' => ['onderwerp' => 'Goed']]),
			'aanvullen' => $this->app->service(Wijziging::class)->vulAan($this->ids['moment'], $wijziging + ['tekst' => 'Gebeld']),
			'zoek klanten' => $this->app->service(Zoeker::class)->zoek(Soort::Klant, ['q' => 'berg']),
			'zoek contactmomenten' => $this->app->service(Zoeker::class)->zoek(Soort::Contactmoment, ['q' => 'afval']),
			'dubbelen' => $this->app->service(Zoeker::class)->dubbelen(['bsn' => '999990019']),
			'medewerkers' => $this->app->service(Zoeker::class)->medewerkers(['q' => 'jan']),
			'statistieken' => $this->app->service(Statistieken::class)->lees([]),
			'exporteren' => Waarden::teksten(iterator_to_array($this->app->service(ContactmomentenExport::class)->maak([]))),
			'taken tellen' => $this->app->service(Telling::class)->van(),
			'taak van team klachten oppakken' => $this->app->service(Taken::class)->doe(Actie::Oppakken, $this->ids['taak'], $wijziging),
			'taak van team klachten doorsturen' => $this->app->service(Taken::class)->doe(Actie::Doorsturen, $this->ids['taak'], $wijziging + ['team' => 'wonen', 'reden' => 'Voor wonen']),
			'taak van een ander afronden' => $this->app->service(Taken::class)->doe(Actie::Afronden, $this->ids['van mo'], $wijziging),
			'overzicht' => $this->app->service(Overzicht::class)->lees([]),
			'adres zoeken' => $this->app->service(Adreszoeker::class)->zoek(['postcode' => '1234 AB', 'huisnummer' => 1]),
			default => throw new \UnexpectedValueException($aanroep),
		};
	}

	/** @return list<string> sorted names of what the only row shows */
	private static function sleutels(mixed $rijen): array {
		$namen = array_keys(Waarden::kaarten($rijen)[0]);
		sort($namen);
		return $namen;
	}
}
