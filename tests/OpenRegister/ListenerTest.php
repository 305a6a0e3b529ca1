<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\OpenRegister;

use OCA\Klantcontact\Listener\HoudBij;
use OCA\Klantcontact\Listener\NiemandsObject;
use OCA\Klantcontact\Listener\NoteerElders;
use OCA\Klantcontact\Listener\WeigerOngeldig;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Instellingen\Kanalen;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Validatie\Meldingen;
use OCA\Klantcontact\Service\Validatie\SchemaControle;
use OCA\Klantcontact\Service\Validatie\Schemas as Checked;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\Schemas;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Historie;
use OCA\Klantcontact\Store\Table\HistorieRegel;
use OCA\Klantcontact\Store\Table\Revisies;
use OCA\Klantcontact\Tests\Fake\FakeAppConfig;
use OCA\Klantcontact\Tests\Fake\FakeEntity;
use OCA\Klantcontact\Tests\Fake\FakeL10n;
use OCA\Klantcontact\Tests\Fake\FakeObjectEvent;
use OCA\Klantcontact\Tests\Fake\FakeOpenRegister;
use OCA\Klantcontact\Tests\Fake\HookStoppedException;
use OCA\Klantcontact\Tests\Fake\Stores;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IConfig;
use OCP\IUser;
use OCP\IUserSession;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\MockObject\Stub;
use PHPUnit\Framework\TestCase;

/**
 * Edits made in OpenRegister itself: index, revisions and Historie follow, what is invalid is refused.
 */
final class ListenerTest extends TestCase {
	private const ID = '0a8f3c1e-7b64-4a51-9d42-6f0e1c2b3a4d';

	private Stores $stores;
	private Revisies $revisies;
	private Historie $historie;
	private IUserSession&Stub $session;

	#[\Override]
	protected function setUp(): void {
		$this->stores = new Stores(FakeOpenRegister::withRegister());
		$this->revisies = new Revisies($this->stores->database);
		$follow = new HoudBij($this->stores->ownSaves, $this->stores->schemas, $this->stores->index, $this->revisies);
		$config = new Configuratie(new FakeAppConfig());
		$l10n = new FakeL10n();
		$clock = $this->createStub(ITimeFactory::class);
		$clock->method('getTime')->willReturn((int)strtotime('2026-05-08T10:00:00+02:00'));
		$clock->method('getDateTime')->willReturnCallback(static fn (): \DateTime => new \DateTime('2026-05-08T10:00:00+02:00'));
		$this->historie = new Historie($this->stores->database);
		$this->session = $this->createStub(IUserSession::class);
		$note = new NoteerElders($this->stores->ownSaves, $this->stores->schemas, $this->historie, $this->session, new Klok($clock, $this->createStub(IConfig::class)));
		$check = new SchemaControle(new Checked($config), new Kanalen($this->stores->store, $config), new Meldingen($l10n));
		$refuse = new WeigerOngeldig($this->stores->ownSaves, $this->stores->schemas, new Schemas(), $check, $clock, $l10n);
		$this->stores->world->objects->listeners[] = static function (FakeObjectEvent $event) use ($follow, $note, $refuse): void {
			foreach (str_ends_with($event->name, 'ingEvent') ? [$refuse] : [$follow, $note] as $listener) {
				$listener->handle($event);
			}
		};
	}

	#[TestDox('LIS-01 an object made in OpenRegister is found here, and has a revision')]
	public function testCreatedElsewhere(): void {
		$this->edit(['onderwerp' => 'Scheefgezakte tegel', 'kanaal' => 'telefoon']);
		self::assertSame([self::ID => 1], $this->revisies->van([self::ID]));
		$list = $this->stores->store->list(new ListQuery(Soort::Contactmoment));
		self::assertStringStartsWith('2026-05-08T08:00:00Z', (string)($list[0]['sorteersleutel'] ?? ''));
		self::assertSame([self::ID], array_column($this->stores->index->woorden(Soort::Contactmoment, 'tegel', 5), 'id'));
	}

	#[TestDox('LIS-02 a change made in OpenRegister raises the revision, so that whoever has it open here is told')]
	public function testChangedElsewhere(): void {
		$this->edit(['onderwerp' => 'Tegel', 'kanaal' => 'telefoon']);
		$this->edit(['onderwerp' => 'Stoep', 'kanaal' => 'telefoon']);
		self::assertSame([self::ID => 2], $this->revisies->van([self::ID]));
		self::assertSame([], $this->stores->index->woorden(Soort::Contactmoment, 'tegel', 5));
		self::assertCount(1, $this->stores->index->woorden(Soort::Contactmoment, 'stoep', 5));
	}

	#[TestDox('LIS-03 an object deleted in OpenRegister is not found any more')]
	public function testDeletedElsewhere(): void {
		$this->edit(['onderwerp' => 'Tegel', 'kanaal' => 'telefoon']);
		$this->stores->world->objects->deleteObject(self::ID);
		self::assertSame([], $this->stores->index->woorden(Soort::Contactmoment, 'tegel', 5));
	}

	#[TestDox('LIS-04 our own save is not heard as an edit: one revision is the service\'s to give')]
	public function testOwnSave(): void {
		$this->stores->store->save(Soort::Contactmoment, ['id' => self::ID, 'onderwerp' => 'Tegel', 'kanaal' => 'een ingetrokken kanaal']);
		self::assertSame([], $this->revisies->van([self::ID]));
	}

	#[TestDox('LIS-05 invalid data given to OpenRegister itself are refused, with the fields')]
	public function testInvalidElsewhere(): void {
		foreach ([['onderwerp' => 'Tegel', 'kanaal' => 'fax'], ['kanaal' => 'telefoon'], ['onderwerp' => str_repeat('x', 201), 'kanaal' => 'telefoon']] as $data) {
			try {
				$this->edit($data);
				self::fail('stored');
			} catch (HookStoppedException $e) {
				self::assertNotEmpty($e->getErrors()['fields'] ?? null);
			} catch (\OCP\DB\Exception) {
				self::assertSame(201, strlen($data['onderwerp']));
			}
		}
	}

	#[TestDox('LIS-06 another app\'s objects are none of our business')]
	public function testOtherRegister(): void {
		$world = $this->stores->world;
		$world->tables->ensureTableForRegisterSchema($world->registers->rows[0], $world->schemas->rows[0]);
		$world->objects->saveObject(['kanaal' => 'fax'], 1, 1, self::ID);
		self::assertSame([], $this->revisies->van([self::ID]));
	}

	#[TestDox('LIS-07 an object of ours belongs to nobody, so that no owner passes: neither in search nor in an activity')]
	public function testNobodys(): void {
		$listener = new NiemandsObject($this->stores->schemas);
		foreach (['ObjectCreatingEvent', 'ObjectUpdatingEvent'] as $name) {
			$ours = new FakeEntity(self::ID, $this->stores->schemas->registerId(), $this->stores->schemas->schemaId(Soort::Klant), []);
			$others = new FakeEntity(self::ID, 1, 1, []);
			$listener->handle(new FakeObjectEvent($name, $ours));
			$listener->handle(new FakeObjectEvent($name, $others));
			self::assertSame([NiemandsObject::EIGENAAR, null], [$ours->owner, $others->owner]);
		}
	}

	#[TestDox('LIS-08 who made, changed or deleted an object in OpenRegister itself stands in the Historie, with the old values, and once')]
	public function testHistory(): void {
		$this->edit(['onderwerp' => 'Tegel', 'kanaal' => 'telefoon']);
		$user = $this->createStub(IUser::class);
		$user->method('getUID')->willReturn('beheer');
		$this->session->method('getUser')->willReturn($user);
		$this->edit(['onderwerp' => 'Stoep', 'kanaal' => 'telefoon']);
		$this->edit(['onderwerp' => 'Stoep', 'kanaal' => 'telefoon']);
		$this->stores->world->objects->deleteObject(self::ID);
		$this->stores->store->save(Soort::Contactmoment, ['id' => 'our own', 'onderwerp' => 'Tegel', 'kanaal' => 'telefoon']);
		$lines = array_map(static fn (HistorieRegel $line): array => [$line->actie, $line->gebruiker, $line->velden, $line->op], array_column($this->historie->lijst(self::ID, 9), 'regel'));
		self::assertSame([
			['verwijderd', 'beheer', [], '2026-05-08T08:00:00Z'],
			['gewijzigd', 'beheer', ['onderwerp' => 'Tegel'], '2026-05-08T08:00:00Z'],
			['aangemaakt', 'openregister', [], '2026-05-08T08:00:00Z'],
		], $lines);
		self::assertSame([], $this->historie->lijst('our own', 9));
	}

	/** @param array<string, mixed> $data what somebody saves in OpenRegister */
	private function edit(array $data): void {
		$this->stores->world->objects->saveObject($data, $this->stores->schemas->registerId(), $this->stores->schemas->schemaId(Soort::Contactmoment), self::ID);
	}
}
