<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\OpenRegister;

use OCA\Klantcontact\Store\OpenRegister\Import\RegisterFile;
use OCA\Klantcontact\Store\OpenRegister\Import\RegisterImport;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Tests\Fake\FakeAppConfig;
use OCA\Klantcontact\Tests\Fake\FakeOpenRegister;
use OCA\Klantcontact\Tests\Fake\Stores;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * The import of register and schemas: what an administrator changed stays.
 */
final class RegisterImportTest extends TestCase {
	private const CONTACTMOMENT = 'klantcontact-contactmoment';

	private FakeOpenRegister $world;
	private FakeAppConfig $config;
	private ?string $upgrade = null;

	#[\Override]
	protected function setUp(): void {
		$this->world = new FakeOpenRegister();
		$this->config = new FakeAppConfig();
	}

	#[\Override]
	protected function tearDown(): void {
		if ($this->upgrade !== null) {
			unlink($this->upgrade);
		}
	}

	#[TestDox('IMP-01 a fresh installation makes the register and six schemas, each with complete rights')]
	public function testFresh(): void {
		self::assertSame([], $this->import()->run());
		self::assertCount(6, $this->world->schemas->rows);
		self::assertCount(6, (array)$this->world->registers->bySlug('klantcontact')?->document['schemas']);
		foreach ($this->world->schemas->rows as $schema) {
			$rights = (array)$schema->document['authorization'];
			foreach (['create', 'read', 'update', 'delete'] as $action) {
				self::assertNotEmpty($rights[$action] ?? null);
			}
			self::assertFalse($rights['inheritFromPublic'] ?? null);
			self::assertFalse($schema->document['hardValidation'] ?? null);
		}
	}

	#[TestDox('IMP-02 a second run changes nothing')]
	public function testSecondRun(): void {
		$this->import()->run();
		$before = serialize([$this->world->registers->rows, $this->world->schemas->rows]);
		self::assertSame([], $this->import()->run());
		self::assertSame($before, serialize([$this->world->registers->rows, $this->world->schemas->rows]));
		self::assertSame(1, $this->world->configurations->imports);
	}

	#[TestDox('IMP-03 an upgrade adds what is new and keeps an extended enum, a withdrawn value, titles, groups and own properties')]
	public function testUpgradeKeepsChanges(): void {
		$this->import()->run();
		$this->change(static function (array $document): array {
			$document['title'] = 'Klantcontact aan de balie';
			$document['properties']['kanaal']['enum'] = ['telefoon', 'balie', 'brief', 'whatsapp'];
			$document['properties']['onderwerp']['title'] = 'Waarover';
			$document['properties']['eigen'] = ['type' => 'string', 'title' => 'Eigen'];
			$document['authorization']['read'] = ['applicatiebeheer'];
			$document['required'][] = 'eigen';
			return $document;
		});
		$problems = $this->import($this->newVersion(static function (array $schema): array {
			$schema['properties']['kanaal']['enum'][] = 'videobellen';
			$schema['properties']['taal']['title'] = 'Gesproken taal';
			$schema['properties']['wachttijd'] = ['type' => 'integer', 'title' => 'Wachttijd', 'facetable' => true];
			return $schema;
		}))->run();
		self::assertSame([], $problems);
		$document = $this->world->schemas->bySlug(self::CONTACTMOMENT)->document ?? [];
		$properties = $document['properties'];
		assert(is_array($properties));
		self::assertSame('Klantcontact aan de balie', $document['title']);
		self::assertSame(['telefoon', 'balie', 'brief', 'whatsapp', 'videobellen'], $properties['kanaal']['enum']);
		self::assertSame('Waarover', $properties['onderwerp']['title']);
		self::assertSame('Gesproken taal', $properties['taal']['title']);
		self::assertArrayHasKey('eigen', $properties);
		self::assertArrayHasKey('wachttijd', $properties);
		self::assertSame(['applicatiebeheer'], ((array)$document['authorization'])['read'] ?? null);
		self::assertContains('eigen', (array)$document['required']);
	}

	#[TestDox('IMP-04 a property that was removed, rights that were emptied and validation that was switched on are put right')]
	public function testRepairs(): void {
		$this->import()->run();
		$this->change(static function (array $document): array {
			unset($document['properties']['sorteersleutel']);
			$document['authorization'] = ['read' => []];
			$document['hardValidation'] = true;
			return $document;
		});
		self::assertNotSame([], $this->import()->check());
		self::assertSame([], $this->import()->run());
		$document = $this->world->schemas->bySlug(self::CONTACTMOMENT)->document ?? [];
		self::assertArrayHasKey('sorteersleutel', (array)$document['properties']);
		self::assertSame(['create' => ['admin'], 'read' => ['admin'], 'update' => ['admin'], 'delete' => ['admin'], 'inheritFromPublic' => false], $document['authorization']);
		self::assertFalse($document['hardValidation']);
	}

	#[TestDox('IMP-05 a schema that was deleted comes back, and the register knows its new number')]
	public function testDeletedSchema(): void {
		$this->import()->run();
		array_shift($this->world->schemas->rows);
		self::assertSame([], $this->import()->run());
		$schema = $this->world->schemas->bySlug(self::CONTACTMOMENT);
		self::assertContains($schema?->getId(), (array)$this->world->registers->bySlug('klantcontact')?->document['schemas']);
	}

	#[TestDox('IMP-06 what OpenRegister did not take, and said nothing about, is told, also by the check that comes later')]
	public function testSwallowedFailure(): void {
		$this->world->configurations->swallowed = [Soort::Klant->slug()];
		self::assertSame(['klantcontact-klant: missing'], $this->import()->run());
		self::assertSame(['klantcontact-klant: missing'], $this->import()->check());
	}

	private function import(?string $file = null): RegisterImport {
		$stores = new Stores($this->world);
		return new RegisterImport($stores->openRegister, $stores->schemas, $stores->writer, $stores->errors, $this->config, new RegisterFile($file));
	}

	/** @param callable(array<string, mixed>): array<string, mixed> $change what an administrator does in OpenRegister */
	private function change(callable $change): void {
		$schema = $this->world->schemas->bySlug(self::CONTACTMOMENT);
		assert($schema !== null);
		$schema->document = $change($schema->document);
	}

	/** @param callable(array<string, mixed>): array<string, mixed> $change of the contactmoment's schema */
	private function newVersion(callable $change): string {
		/** @var array<string, mixed> $data */
		$data = json_decode((string)file_get_contents(FakeOpenRegister::REGISTER_FILE), true, flags: JSON_THROW_ON_ERROR);
		$data['components']['schemas'][self::CONTACTMOMENT] = $change($data['components']['schemas'][self::CONTACTMOMENT]);
		$this->upgrade = (string)tempnam(sys_get_temp_dir(), 'register');
		file_put_contents($this->upgrade, json_encode($data, JSON_THROW_ON_ERROR));
		return $this->upgrade;
	}
}
