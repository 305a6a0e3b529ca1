<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\OpenRegister;

use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Exception\RuleBroken;
use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Exception\TransactionAborted;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Tests\Fake\FakeDbException;
use OCA\Klantcontact\Tests\Fake\FakeObjectEvent;
use OCA\Klantcontact\Tests\Fake\FakeOpenRegister;
use OCA\Klantcontact\Tests\Fake\Stores;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * What is peculiar to OpenRegister under the store; what every store does is stated by tests/Contract.
 */
final class OpenRegisterStoreTest extends TestCase {
	private const ID = '0a8f3c1e-7b64-4a51-9d42-6f0e1c2b3a4d';

	private Stores $stores;

	#[\Override]
	protected function setUp(): void {
		$this->stores = new Stores(FakeOpenRegister::withRegister());
	}

	/**
	 * @param array<string, mixed> $more
	 * @return array<string, mixed>
	 */
	private static function contactmoment(array $more = []): array {
		return $more + [
			'id' => self::ID, 'nummer' => '12', 'sorteersleutel' => '2026-05-08T08:00:00Z-0000000012', 'kanaal' => 'telefoon', 'onderwerp' => 'Afval',
			'plaatsgevondenOp' => '2026-05-08T08:00:00Z', 'initiatiefnemer' => 'klant', 'taal' => 'nld', 'vertrouwelijk' => false, 'toonInKlantportaal' => false,
		];
	}

	#[TestDox('OR-01 what is stored comes back the same: moments, dates, booleans, lists in lists')]
	public function testSameObjectComesBack(): void {
		$object = self::contactmoment(['betrokkenen' => [['id' => self::ID, 'rol' => 'klant', 'initiator' => true]]]);
		$this->stores->store->save(Soort::Contactmoment, $object);
		self::assertEquals($object, $this->stores->store->get(Soort::Contactmoment, self::ID));
		$zaak = ['id' => self::ID, 'omschrijving' => 'Kapvergunning', 'startdatum' => '2026-05-08'];
		$this->stores->store->save(Soort::Zaak, $zaak);
		self::assertEquals($zaak, $this->stores->store->get(Soort::Zaak, self::ID));
	}

	#[TestDox('OR-02 a text that is JSON stays that text, also one that begins with our own mark')]
	public function testJsonTexts(): void {
		foreach (['{"a": 1}', " [1, 2]\n", "\u{2060}[]", "\u{2060}\u{2060}{}", '[geen json', '12'] as $text) {
			$this->stores->store->save(Soort::Contactmoment, self::contactmoment(['inhoud' => $text]));
			self::assertSame($text, $this->stores->store->get(Soort::Contactmoment, self::ID)['inhoud'] ?? null);
		}
	}

	#[TestDox('OR-03 a property that is left out of the next save is gone')]
	public function testClearedProperty(): void {
		$this->stores->store->save(Soort::Contactmoment, self::contactmoment(['antwoord' => 'Morgen']));
		$this->stores->store->save(Soort::Contactmoment, self::contactmoment());
		self::assertArrayNotHasKey('antwoord', (array)$this->stores->store->get(Soort::Contactmoment, self::ID));
	}

	#[TestDox('OR-04 the first call of a request is made before the transaction, so that it holds')]
	public function testFirstCallBeforeTransaction(): void {
		$this->stores->database->transaction(fn () => $this->stores->store->save(Soort::Contactmoment, self::contactmoment()));
		self::assertNotNull($this->stores->store->get(Soort::Contactmoment, self::ID));
		self::assertSame(['saveObject' => 1, 'searchObjects' => 2, 'countSearchObjects' => 0, 'deleteObject' => 0], $this->stores->world->objects->calls);
	}

	#[TestDox('OR-05 an error that OpenRegister swallows inside the transaction is told before the commit, and nothing is stored')]
	public function testSwallowedErrorInTransaction(): void {
		try {
			$this->stores->database->transaction(function (): void {
				$this->stores->database->execute("INSERT INTO *PREFIX*kc_nummers (reeks, laatste) VALUES ('klant', 1)");
				$this->stores->world->connection->abort();
			});
			self::fail('a dead transaction was committed');
		} catch (TransactionAborted) {
			self::assertSame([], $this->stores->database->query('SELECT * FROM *PREFIX*kc_nummers'));
		}
	}

	#[TestDox('OR-06 a list that failed is told from an empty one')]
	public function testFailingListIsNotEmpty(): void {
		self::assertSame([], $this->stores->store->list(new ListQuery(Soort::Klant)));
		$this->stores->world->connection->broken = '08006';
		foreach ([$this->stores->store->list(...), $this->stores->store->count(...)] as $call) {
			try {
				$call(new ListQuery(Soort::Klant));
				self::fail('answered without a database');
			} catch (StoreUnavailable $e) {
				self::assertStringNotContainsString('SQLSTATE', $e->getMessage());
			}
		}
	}

	#[TestDox('OR-07 a deadlock may be tried again, any other failure is "not available", and neither text nor log tells data')]
	public function testFailures(): void {
		$this->stores->store->list(new ListQuery(Soort::Klant));
		$cases = [
			[new FakeDbException(FakeDbException::DEADLOCK), TransactionAborted::class],
			[new \RuntimeException('wrapped', 0, new \PDOException('SQLSTATE[40001]: Serialization failure')), TransactionAborted::class],
			[new \RuntimeException('Jansen, 0612345678'), StoreUnavailable::class],
			[new \TypeError('Jansen, 0612345678'), StoreUnavailable::class],
		];
		foreach ($cases as [$failure, $expected]) {
			$this->stores->world->objects->failNext = $failure;
			try {
				$this->stores->store->save(Soort::Contactmoment, self::contactmoment());
				self::fail('the failure was lost');
			} catch (\RuntimeException $e) {
				self::assertInstanceOf($expected, $e);
				self::assertStringNotContainsString('Jansen', $e->getMessage());
			}
		}
		self::assertStringNotContainsString('Jansen', $this->stores->logger->text);
	}

	#[TestDox('OR-08 a listener of another app that refuses the object breaks a rule, in our own words')]
	public function testRefusedByListener(): void {
		$this->stores->world->objects->listeners[] = static function (FakeObjectEvent $event): void {
			$event->setErrors(['message' => 'Jansen']);
			$event->stopPropagation();
		};
		$this->expectException(RuleBroken::class);
		$this->expectExceptionMessageMatches('/^(?!.*Jansen)/');
		$this->stores->store->save(Soort::Contactmoment, self::contactmoment());
	}

	#[TestDox('OR-09 an unknown filter or order is refused, not answered with nothing')]
	public function testUnknownFilters(): void {
		foreach ([new ListQuery(Soort::Klant, ['kleur' => 'rood']), new ListQuery(Soort::Klant, ['bsn' => '1']), new ListQuery(Soort::Klant, order: '-kleur')] as $query) {
			try {
				$this->stores->store->list($query);
				self::fail('answered');
			} catch (\RuntimeException $e) {
				self::assertInstanceOf(InvalidInput::class, $e);
			}
		}
	}

	#[TestDox('OR-10 a filter value is a value, also when it reads as one of OpenRegister\'s operators')]
	public function testOperatorsInValues(): void {
		$this->stores->store->save(Soort::Contactmoment, self::contactmoment());
		self::assertCount(0, $this->stores->store->list(new ListQuery(Soort::Contactmoment, ['klant' => 'IS NULL'])));
		self::assertCount(0, $this->stores->store->list(new ListQuery(Soort::Contactmoment, ['klant' => []])));
		self::assertCount(1, $this->stores->store->list(new ListQuery(Soort::Contactmoment, ['vertrouwelijk' => false])));
		self::assertSame(0, $this->stores->store->count(new ListQuery(Soort::Contactmoment, ids: [])));
	}

	#[TestDox('OR-12 writing an enum keeps the rest of the schema, and the next read in the same request has it')]
	public function testSetEnum(): void {
		$before = $this->stores->world->schemas->bySlug('klantcontact-contactmoment')->document ?? [];
		$this->stores->store->schema(Soort::Contactmoment);
		$this->stores->store->setEnum(Soort::Contactmoment, 'kanaal', ['telefoon', 'whatsapp']);
		self::assertSame(['telefoon', 'whatsapp'], $this->stores->store->schema(Soort::Contactmoment)['properties']['kanaal']['enum'] ?? null);
		$after = $this->stores->world->schemas->bySlug('klantcontact-contactmoment')->document ?? [];
		foreach (['required', 'hardValidation', 'authorization', 'configuration', 'title'] as $key) {
			self::assertSame($before[$key] ?? null, $after[$key] ?? null, $key);
		}
	}

	#[TestDox('OR-13 a bericht with the longest onderwerp of a mail can be stored, though OpenRegister names objects in 255 characters')]
	public function testLongOnderwerp(): void {
		$bericht = ['id' => self::ID, 'onderwerp' => str_repeat('ä', 998), 'inhoud' => 'x', 'richting' => 'inkomend', 'kanaal' => 'e-mail'];
		$this->stores->store->save(Soort::Bericht, $bericht);
		self::assertEquals($bericht, $this->stores->store->get(Soort::Bericht, self::ID));
	}

	#[TestDox('FIG-01 four objects cost four saves and one transaction; a page of a list costs one search and no count')]
	public function testCosts(): void {
		$this->stores->store->schema(Soort::Klant);
		$this->stores->database->transaction(function (): void {
			foreach (range(1, 4) as $nr) {
				$this->stores->store->save(Soort::Contactmoment, self::contactmoment(['id' => substr(self::ID, 0, -1) . $nr]));
			}
		});
		$this->stores->world->objects->calls['searchObjects'] = 0;
		self::assertCount(4, $this->stores->store->list(new ListQuery(Soort::Contactmoment)));
		self::assertSame(['saveObject' => 4, 'searchObjects' => 1, 'countSearchObjects' => 0, 'deleteObject' => 0], $this->stores->world->objects->calls);
		self::assertCount(1, array_keys($this->stores->world->connection->log, 'BEGIN', true));
	}

	#[TestDox('DEMO-03 a delete of which OpenRegister swallowed the failure is told, and the object is still there')]
	public function testDeleteFails(): void {
		$this->stores->store->save(Soort::Contactmoment, self::contactmoment());
		$this->stores->world->objects->listeners[] = static fn () => throw new FakeDbException('HY000');
		$refused = false;
		try {
			$this->stores->store->delete(Soort::Contactmoment, self::ID);
		} catch (StoreUnavailable) {
			$refused = true;
		}
		self::assertTrue($refused);
		self::assertNotNull($this->stores->store->get(Soort::Contactmoment, self::ID));
		self::assertArrayHasKey(self::ID, $this->stores->index->labels([self::ID]));
	}
}
