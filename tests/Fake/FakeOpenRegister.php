<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

/**
 * An instance with OpenRegister in it: its services in a container, over one connection.
 */
final class FakeOpenRegister {
	public const REGISTER_FILE = __DIR__ . '/../../lib/Settings/klantcontact_register.json';

	public readonly FakeConnection $connection;
	public readonly FakeMapper $registers;
	public readonly FakeMapper $schemas;
	public readonly FakeMagicMapper $tables;
	public readonly FakeObjectService $objects;
	public readonly FakeConfigurationService $configurations;
	public readonly FakeContainer $container;

	public function __construct(string $file = ':memory:') {
		$this->connection = new FakeConnection($file);
		$this->registers = new FakeMapper();
		$this->schemas = new FakeMapper();
		$this->tables = new FakeMagicMapper($this->connection);
		$this->objects = new FakeObjectService($this->connection, $this->registers, $this->schemas, $this->tables);
		$this->configurations = new FakeConfigurationService($this->registers, $this->schemas);
		$this->container = new FakeContainer([
			'OCA\OpenRegister\Service\ObjectService' => $this->objects,
			'OCA\OpenRegister\Db\SchemaMapper' => $this->schemas,
			'OCA\OpenRegister\Db\RegisterMapper' => $this->registers,
			'OCA\OpenRegister\Db\MagicMapper' => $this->tables,
			'OCA\OpenRegister\Service\ConfigurationService' => $this->configurations,
		]);
	}

	/** @return self with our register imported and its tables made */
	public static function withRegister(string $file = ':memory:'): self {
		$world = new self($file);
		// Another app was here first: our ids are not 1.
		$world->registers->create(['slug' => 'other', 'schemas' => []]);
		$world->schemas->create(['slug' => 'other-thing', 'properties' => []]);
		/** @var array<string, mixed> $data */
		$data = json_decode((string)file_get_contents(self::REGISTER_FILE), true, flags: JSON_THROW_ON_ERROR);
		$world->configurations->importFromApp('klantcontact', $data, '0.1.0', true);
		foreach ($world->schemas->rows as $schema) {
			$world->tables->ensureTableForRegisterSchema($world->registers->rows[1], $schema);
		}
		return $world;
	}
}
