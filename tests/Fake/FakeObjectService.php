<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

/**
 * OpenRegister's ObjectService as it was measured to behave, over one table for each pair of register and schema.
 *
 * Its traps are kept: a first call inside a transaction kills that transaction, lists give other dates than were stored and swallow every
 * error, unknown filters find nothing, texts that are JSON come back decoded, a save fires events and fills in defaults.
 */
final class FakeObjectService {
	private bool $warm = false;

	/** @var array<string, int> calls by method */
	public array $calls = ['saveObject' => 0, 'searchObjects' => 0, 'countSearchObjects' => 0, 'deleteObject' => 0];
	/** @var \Throwable|null what the next call fails with */
	public ?\Throwable $failNext = null;
	/** @var list<callable(FakeObjectEvent): void> */
	public array $listeners = [];

	public function __construct(
		private readonly FakeConnection $connection,
		private readonly FakeMapper $registers,
		private readonly FakeMapper $schemas,
		private readonly FakeMagicMapper $tables,
	) {
	}

	/**
	 * @param array<string, mixed> $query
	 * @return list<FakeEntity>
	 */
	public function searchObjects(array $query = [], bool $_rbac = true, bool $_multitenancy = true): array {
		$this->call('searchObjects');
		try {
			$limit = is_int($query['_limit'] ?? null) ? $query['_limit'] : 20;
			$offset = is_int($query['_offset'] ?? null) ? $query['_offset'] : 0;
			return array_slice((new FakeSearch($query))->sort($this->rows($query)), $offset, $limit);
		} catch (\Exception) {
			return [];
		}
	}

	/** @param array<string, mixed> $query */
	public function countSearchObjects(array $query = [], bool $_rbac = true, bool $_multitenancy = true): int {
		$this->call('countSearchObjects');
		try {
			return count($this->rows($query));
		} catch (\Exception) {
			return 0;
		}
	}

	/** @param array<string, mixed> $object */
	public function saveObject(
		array $object, int|string|null $register = null, int|string|null $schema = null, ?string $uuid = null,
		bool $_rbac = true, bool $_multitenancy = true, bool $silent = false,
	): FakeEntity {
		$this->call('saveObject');
		$document = $this->document($this->schemas, $schema);
		$table = $this->tables->getTableNameForRegisterSchema($this->document($this->registers, $register), $document);
		assert(is_int($register) && is_string($uuid));
		$stored = $this->connection->executeQuery('SELECT data FROM *PREFIX*' . $table . ' WHERE _uuid = :uuid', ['uuid' => $uuid])->fetchAll();
		$isNew = $stored === [];
		$row = FakeRow::store($object, $document->document);
		$row = array_merge($row, $this->fire($isNew ? 'ObjectCreatingEvent' : 'ObjectUpdatingEvent', new FakeEntity($uuid, $register, $document->getId(), $row)));
		if (mb_strlen(FakeRow::name($row, $document->document)) > 255) {
			$this->connection->abort();
			throw new FakeDbException(FakeDbException::TOO_LONG);
		}
		$this->connection->executeStatement(
			'INSERT INTO *PREFIX*' . $table . ' (_uuid, data) VALUES (:uuid, :data) ON CONFLICT (_uuid) DO UPDATE SET data = excluded.data',
			['uuid' => $uuid, 'data' => json_encode($row, JSON_THROW_ON_ERROR)],
		);
		$saved = new FakeEntity($uuid, $register, $document->getId(), FakeRow::read($row, $document->document));
		$this->fire($isNew ? 'ObjectCreatedEvent' : 'ObjectUpdatedEvent', $saved, $isNew ? null : $this->entity(['_uuid' => $uuid] + (array)$stored[0], $register, $document));
		return $saved;
	}

	/** Soft: the row stays, marked, and the events are those of an update. A failure of the database is swallowed: it is a "false", too. */
	public function deleteObject(string $uuid, bool $_rbac = true, bool $_multitenancy = true): bool {
		$this->call('deleteObject');
		$register = $this->registers->bySlug('klantcontact');
		assert($register !== null);
		try {
			return $this->markDeleted($uuid, $register);
		} catch (FakeDbException) {
			return false;
		}
	}

	private function markDeleted(string $uuid, FakeDocument $register): bool {
		foreach ($this->schemas->rows as $schema) {
			$table = $this->tables->getTableNameForRegisterSchema($register, $schema);
			if (!$this->connection->tableExists($table) || $this->connection->executeQuery('SELECT _uuid FROM *PREFIX*' . $table . ' WHERE _uuid = :uuid', ['uuid' => $uuid])->fetchAll() === []) {
				continue;
			}
			$deleted = new FakeEntity($uuid, $register->getId(), $schema->getId(), [], ['deleted' => 'now']);
			$this->fire('ObjectUpdatingEvent', $deleted);
			$this->connection->executeStatement('UPDATE *PREFIX*' . $table . ' SET _deleted = 1 WHERE _uuid = :uuid', ['uuid' => $uuid]);
			$this->fire('ObjectUpdatedEvent', $deleted);
			return true;
		}
		return false;
	}

	/** The next request: its first call will be a first call again. */
	public function newProcess(): void {
		$this->warm = false;
	}

	/** Every call goes through here: the first of a process kills the transaction that it finds open. */
	private function call(string $method): void {
		$this->calls[$method]++;
		if (!$this->warm) {
			$this->connection->abort();
			$this->warm = true;
		}
		$failure = $this->failNext;
		$this->failNext = null;
		if ($failure !== null && !$failure instanceof FakeDbException) {
			throw $failure;
		}
		if ($failure !== null) {
			$this->connection->abort();
			$method === 'saveObject' ? throw $failure : null;
		}
	}

	/**
	 * @param array<string, mixed> $query
	 * @return list<FakeEntity>
	 */
	private function rows(array $query): array {
		$self = is_array($query['@self'] ?? null) ? $query['@self'] : [];
		$register = $this->document($this->registers, is_numeric($self['register'] ?? null) ? (int)$self['register'] : null);
		$schema = $this->document($this->schemas, is_numeric($self['schema'] ?? null) ? (int)$self['schema'] : null);
		if (($query['_rbac'] ?? true) !== false) {
			return [];
		}
		$table = '*PREFIX*' . $this->tables->getTableNameForRegisterSchema($register, $schema);
		$search = new FakeSearch($query);
		$found = [];
		foreach ($this->connection->executeQuery('SELECT _uuid, data FROM ' . $table . ' WHERE _deleted IS NULL ORDER BY rowid')->fetchAll() as $row) {
			assert(is_array($row) && is_string($row['_uuid']));
			if ($search->matches($row['_uuid'], self::data($row), $schema->document)) {
				$found[] = $this->entity($row, $register->getId(), $schema);
			}
		}
		return $found;
	}

	private function document(FakeMapper $mapper, int|string|null $id): FakeDocument {
		foreach ($mapper->rows as $row) {
			if ($row->getId() === $id) {
				return $row;
			}
		}
		throw new \RuntimeException('Not found, and no numeric id perhaps');
	}

	/** @param array<array-key, mixed> $row with "_uuid" and "data" */
	private function entity(array $row, int $register, FakeDocument $schema): FakeEntity {
		assert(is_string($row['_uuid']));
		return new FakeEntity($row['_uuid'], $register, $schema->getId(), FakeRow::read(self::data($row), $schema->document));
	}

	/**
	 * @param array<array-key, mixed> $row with "data"
	 * @return array<string, mixed>
	 */
	private static function data(array $row): array {
		assert(is_string($row['data']));
		/** @var array<string, mixed> $data */
		$data = json_decode($row['data'], true, flags: JSON_THROW_ON_ERROR);
		return $data;
	}

	/** @return array<string, mixed> what a listener adds */
	private function fire(string $name, FakeEntity $entity, ?FakeEntity $old = null): array {
		$event = new FakeObjectEvent($name, $entity, $old);
		foreach ($this->listeners as $listener) {
			$listener($event);
		}
		if ($event->isPropagationStopped()) {
			throw new HookStoppedException($event->errors);
		}
		return $event->modified;
	}
}
