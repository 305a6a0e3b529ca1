<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\OpenRegister;

use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Service\Registratie\Registratie;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\OpenRegister\Errors;
use OCA\Klantcontact\Store\OpenRegister\OpenRegister;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Tests\Fake\FakeOpenRegister;
use OCA\Klantcontact\Tests\Fake\Stores;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\DataFolder;
use OCA\Klantcontact\Tests\Support\StoppedClock;
use OCA\Klantcontact\Zaa\ZaaImport;
use OCA\Klantcontact\Zaa\ZaaUitslag;
use OCA\Klantcontact\Zaa\ZaaVertaling;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * Taking the contactmomenten of zaakafhandelapp over, from a register that somebody made by hand.
 */
final class ZaaImportTest extends TestCase {
	private const VELDEN = ['notitie', 'klant', 'zaak', 'taak', 'product', 'startDate', 'status', 'contactmoment', 'medewerker', 'kanaal'];

	private DataFolder $map;

	private Stores $stores;

	private App $app;

	private int $register;

	private int $schema;

	#[\Override]
	protected function setUp(): void {
		$this->map = DataFolder::temporary();
		$world = FakeOpenRegister::withRegister();
		$schema = $world->schemas->create(['slug' => 'contactmoment', 'properties' => array_fill_keys(self::VELDEN, ['type' => 'string'])]);
		$register = $world->registers->create(['slug' => 'zaa', 'schemas' => [$schema->getId()]]);
		$world->tables->ensureTableForRegisterSchema($register, $schema);
		[$this->register, $this->schema] = [$register->getId(), $schema->getId()];
		$this->stores = new Stores($world);
		$this->app = new App($this->map->path, new StoppedClock('2026-11-22T09:00:00Z'), [
			Database::class => $this->stores->database,
			ObjectStore::class => $this->stores->store,
			Zoekindex::class => $this->stores->index,
			OpenRegister::class => $this->stores->openRegister,
			Errors::class => $this->stores->errors,
		]);
		$this->app->configure();
	}

	#[\Override]
	protected function tearDown(): void {
		$this->map->remove();
	}

	#[TestDox('ZAA-28 every field is taken over: what exists here is linked, the rest stands in the appended text')]
	public function testVelden(): void {
		[$klant, $zaak, $vreemd] = [Uuid::nieuw(), Uuid::nieuw(), Uuid::nieuw()];
		$this->app->login('jan');
		$this->app->service(Registratie::class)->registreer(['opdracht' => Uuid::nieuw(), 'klanten' => [['id' => $klant, 'soort' => 'persoon', 'achternaam' => 'Berg']], 'zaken' => [['id' => $zaak, 'omschrijving' => 'Boom']]]);
		$een = $this->zaa(['notitie' => "Vraag over een boom\nin de straat", 'klant' => $klant, 'zaak' => $zaak, 'taak' => 'T1', 'product' => 'Kappen', 'startDate' => '2024-12-01T10:30:00+01:00', 'status' => 'gesloten', 'medewerker' => 'petra', 'kanaal' => 'email']);
		$twee = $this->zaa(['klant' => $vreemd, 'startDate' => '2024-12-02', 'medewerker' => 'weg@example.nl', 'kanaal' => 'Telefoon']);
		self::assertSame([2, 0, []], $this->uitslag($this->voer(true)));

		$eerste = $this->hier($een);
		self::assertSame(
			['e-mail', 'Vraag over een boom', "Vraag over een boom\nin de straat", '2024-12-01T09:30:00Z', 'petra', $klant, $zaak, 'beheer'],
			array_map(static fn (string $veld): mixed => $eerste[$veld], ['kanaal', 'onderwerp', 'inhoud', 'plaatsgevondenOp', 'medewerker', 'klant', 'zaak', 'geregistreerdDoor']),
		);
		self::assertSame("Overgenomen uit zaakafhandelapp: $een\nTaak: T1\nProduct: Kappen\nStatus: gesloten", $this->aangevuld($eerste)[0]);
		$tweede = $this->hier($twee);
		self::assertSame(['telefoon', 'Contactmoment uit zaakafhandelapp', '2024-12-02T12:00:00Z', 'beheer'], [$tweede['kanaal'], $tweede['onderwerp'], $tweede['plaatsgevondenOp'], $tweede['medewerker']]);
		self::assertSame("Overgenomen uit zaakafhandelapp: $twee\nKlant: $vreemd\nMedewerker: weg@example.nl", $this->aangevuld($tweede)[0]);
		self::assertEqualsCanonicalizing(['1', '2'], [$eerste['nummer'], $tweede['nummer']]);
	}

	#[TestDox('ZAA-28 a long note is kept whole')]
	public function testLang(): void {
		$notitie = str_repeat('é', 200) . str_repeat('abcdefghij', 600);
		$uuid = $this->zaa(['notitie' => $notitie, 'kanaal' => 'balie', 'startDate' => '2024-12-01 10:00:00']);
		$this->voer(true);
		$object = $this->hier($uuid);
		$teksten = $this->aangevuld($object);
		array_pop($teksten);
		self::assertSame($notitie, Waarden::tekst($object, 'inhoud') . implode('', $teksten));
		self::assertSame(200, mb_strlen(Waarden::tekst($object, 'onderwerp')));
	}

	#[TestDox('ZAA-28 without --uitvoeren nothing is stored; each is taken over once, also those that came since')]
	public function testHerhaald(): void {
		foreach (range(1, 120) as $nr) {
			$this->zaa(['notitie' => 'Nr ' . $nr, 'kanaal' => 'brief', 'startDate' => '2024-12-01T10:00:00Z']);
		}
		self::assertSame([120, 0, []], $this->uitslag($this->voer(false)));
		self::assertSame(0, $this->aantal());
		self::assertSame([120, 0, []], $this->uitslag($this->voer(true)));
		$this->zaa(['notitie' => 'Later', 'kanaal' => 'brief', 'startDate' => '2024-12-02T10:00:00Z']);
		self::assertSame(121, $this->app->service(ZaaImport::class)->aantal('zaa', 'contactmoment'));
		self::assertSame([1, 120, []], $this->uitslag($this->voer(true)));
		self::assertSame(121, $this->aantal());
	}

	#[TestDox('ZAA-28 what cannot be taken over is listed with why, and the rest goes on')]
	public function testGeweigerd(): void {
		$chat = $this->zaa(['notitie' => 'x', 'kanaal' => 'chat', 'startDate' => '2024-12-01T10:00:00Z']);
		$datum = $this->zaa(['notitie' => 'x', 'kanaal' => 'balie', 'startDate' => 'gisteren']);
		$later = $this->zaa(['notitie' => 'x', 'kanaal' => 'balie', 'startDate' => '2030-01-01T10:00:00Z']);
		$this->zaa(['notitie' => 'goed', 'kanaal' => 'balie', 'startDate' => '2024-12-01T10:00:00Z']);
		foreach ([false, true] as $opslaan) {
			$uitslag = $this->voer($opslaan);
			self::assertSame(1, $uitslag->overgenomen);
			self::assertSame(
				[$chat => 'contactmomenten.0.kanaal', $datum => 'contactmomenten.0.plaatsgevondenOp', $later => 'contactmomenten.0.plaatsgevondenOp'],
				array_map(static fn (array $velden): string => (string)array_key_first($velden), array_replace([$chat => [], $datum => [], $later => []], $uitslag->geweigerd)),
			);
		}
		self::assertSame(1, $this->aantal());
	}

	#[TestDox('ZAA-28 a register, schema or user that there is not is told before anything is read')]
	public function testPlaats(): void {
		foreach ([['nergens', 'contactmoment', 'beheer'], ['zaa', 'niets', 'beheer'], ['zaa', 'contactmoment', 'niemand']] as [$register, $schema, $uid]) {
			try {
				$this->app->service(ZaaImport::class)->voer($register, $schema, $uid, true, static fn () => null);
				self::fail($register . $schema . $uid);
			} catch (InvalidInput $fout) {
				self::assertStringContainsString('There is no', $fout->getMessage());
			}
		}
	}

	/**
	 * @param array<string, string> $velden
	 * @return string the uuid of an object of zaakafhandelapp
	 */
	private function zaa(array $velden): string {
		$uuid = Uuid::nieuw();
		$this->stores->world->objects->saveObject($velden, $this->register, $this->schema, $uuid, false, false);
		return $uuid;
	}

	private function voer(bool $opslaan): ZaaUitslag {
		return $this->app->service(ZaaImport::class)->voer('zaa', (string)$this->schema, 'beheer', $opslaan, static fn () => null);
	}

	/** @return array{int, int, array<string, array<string, string>>} */
	private function uitslag(ZaaUitslag $uitslag): array {
		return [$uitslag->overgenomen, $uitslag->alHier, $uitslag->geweigerd];
	}

	/** @return array<string, mixed> what became of it here */
	private function hier(string $uuid): array {
		return $this->stores->store->get(Soort::Contactmoment, ZaaVertaling::id($uuid)) ?? [];
	}

	/**
	 * @param array<string, mixed> $object
	 * @return list<string>
	 */
	private function aangevuld(array $object): array {
		return Waarden::teksten(array_column(Waarden::kaarten($object['aanvullingen'] ?? null), 'tekst'));
	}

	private function aantal(): int {
		return $this->stores->store->count(new ListQuery(Soort::Contactmoment));
	}
}
