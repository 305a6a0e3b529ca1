<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\OpenRegister;

use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Store\Index\IndexRegels;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;

/**
 * The objects in OpenRegister, through its ObjectService.
 *
 * Register and schema go with every call by their numeric ids; rights are this app's own and have been asked before. Lists come
 * from searchObjects() alone: findAll() needs a library that nobody ships, the paginated search counts, and find() turns a failing database
 * into "not found". As searchObjects() turns it into an empty list, an empty answer is followed by a question that would fail too.
 */
final class OpenRegisterStore implements ObjectStore {
	/** As many ids as one query takes. */
	private const PER_QUERY = 500;

	public function __construct(
		private readonly OpenRegister $openRegister,
		private readonly LiveSchemas $schemas,
		private readonly SchemaWriter $writer,
		private readonly ObjectTables $tables,
		private readonly Zoekindex $index,
		private readonly OwnSaves $ownSaves,
		private readonly Errors $errors,
	) {
	}

	#[\Override]
	public function get(Soort $soort, string $id): ?array {
		return $this->getMany($soort, [$id])[$id] ?? null;
	}

	#[\Override]
	public function getMany(Soort $soort, array $ids): array {
		$found = [];
		foreach (array_chunk(array_values(array_unique($ids)), self::PER_QUERY) as $some) {
			foreach ($this->list(new ListQuery($soort, limit: count($some), ids: $some)) as $object) {
				assert(is_string($object['id']));
				$found[$object['id']] = $object;
			}
		}
		return array_intersect_key($found, array_flip($ids));
	}

	#[\Override]
	public function list(ListQuery $query): array {
		if (SearchQuery::isEmpty($query)) {
			return [];
		}
		$properties = $this->schemas->properties($query->soort);
		$search = SearchQuery::page($query, $this->schemas->registerId(), $this->schemas->schemaId($query->soort), $properties);
		$entities = $this->errors->guard(fn (): array|int => $this->openRegister->objects()->searchObjects(
			query: $search, _rbac: false, _multitenancy: false,
		));
		if (!is_array($entities) || $entities === []) {
			$this->tables->probe($query->soort);
			return [];
		}
		return array_map(
			static fn (object $entity): array => ObjectForm::fromStore((string)$entity->getUuid(), $entity->getObject(), $properties),
			$entities,
		);
	}

	#[\Override]
	public function count(ListQuery $query): int {
		if (SearchQuery::isEmpty(new ListQuery($query->soort, $query->filters, $query->ranges, ids: $query->ids))) {
			return 0;
		}
		$search = SearchQuery::filters($query, $this->schemas->registerId(), $this->schemas->schemaId($query->soort), $this->schemas->properties($query->soort));
		$count = $this->errors->guard(fn (): int => $this->openRegister->objects()->countSearchObjects(
			query: $search, _rbac: false, _multitenancy: false,
		));
		if ($count === 0) {
			$this->tables->probe($query->soort);
		}
		return $count;
	}

	#[\Override]
	public function save(Soort $soort, array $object): void {
		$id = $object['id'] ?? null;
		if (!is_string($id) || $id === '') {
			throw new \InvalidArgumentException('An object is stored under its id.');
		}
		$this->errors->guard(fn (): object => $this->ownSaves->during(fn (): object => $this->openRegister->objects()->saveObject(
			object: ObjectForm::toStore($object, $this->schemas->properties($soort)),
			register: $this->schemas->registerId(),
			schema: $this->schemas->schemaId($soort),
			uuid: $id,
			_rbac: false,
			_multitenancy: false,
		)));
		$this->index->zet(IndexRegels::van($soort, $object));
	}

	/** OpenRegister looks for the id in every register, so whose it is is asked before; and of a failure it says no more than "false". */
	#[\Override]
	public function delete(Soort $soort, string $id): void {
		if ($this->get($soort, $id) === null) {
			return;
		}
		$isGone = $this->errors->guard(fn (): bool => $this->ownSaves->during(fn (): bool => $this->openRegister->objects()->deleteObject(
			uuid: $id, _rbac: false, _multitenancy: false,
		)));
		if (!$isGone) {
			$this->tables->probe($soort);
			throw $this->errors->translate(new \RuntimeException('OpenRegister did not delete an object'));
		}
		$this->index->verwijder($id);
	}

	#[\Override]
	public function schema(Soort $soort): array {
		$document = $this->schemas->document($soort);
		$title = $document['title'] ?? null;
		/** @var list<string> $required */
		$required = array_values((array)($document['required'] ?? []));
		return [
			'title' => is_string($title) ? $title : $soort->value,
			'required' => $required,
			'properties' => $this->schemas->properties($soort),
		];
	}

	#[\Override]
	public function setEnum(Soort $soort, string $property, array $values): void {
		$this->schemas->forget();
		$document = $this->schemas->document($soort);
		$properties = $this->schemas->properties($soort);
		if (!is_array($properties[$property]['enum'] ?? null)) {
			throw new InvalidInput('This property has no list of values.', [$property => 'unknown']);
		}
		$properties[$property]['enum'] = $values;
		$this->writer->write($soort, ['properties' => $properties] + $document);
	}
}
