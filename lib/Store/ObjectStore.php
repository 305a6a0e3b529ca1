<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store;

use OCA\Klantcontact\Exception\StoreUnavailable;

/**
 * Where the objects live: OpenRegister in Nextcloud, SQLite stand-alone.
 *
 * Objects go in and come out as plain arrays with their `id` (a UUID); moments are ISO 8601 in UTC with "Z",
 * absent properties are absent (never null). What each method must do is stated by tests/Contract.
 *
 * @phpstan-type Object array<string, mixed>
 */
interface ObjectStore {
	/**
	 * @return array<string, mixed>|null the object, null when there is none with this id
	 * @throws StoreUnavailable when the store is missing or failing
	 */
	public function get(Soort $soort, string $id): ?array;

	/**
	 * @param list<string> $ids
	 * @return array<string, array<string, mixed>> the objects found, by id
	 * @throws StoreUnavailable when the store is missing or failing
	 */
	public function getMany(Soort $soort, array $ids): array;

	/**
	 * @return list<array<string, mixed>> at most $query->limit objects in the order asked
	 * @throws StoreUnavailable when the store is missing or failing
	 */
	public function list(ListQuery $query): array;

	/**
	 * @return int how many objects match the filters, whatever limit, order and position
	 * @throws StoreUnavailable when the store is missing or failing
	 */
	public function count(ListQuery $query): int;

	/**
	 * Stores the whole object under its id, over an earlier one. The caller has looked first and guards the revision.
	 *
	 * @param array<string, mixed> $object with "id"
	 * @throws StoreUnavailable when the store is missing or failing
	 */
	public function save(Soort $soort, array $object): void;

	/**
	 * Removes the object of this kind, with its index entry; does nothing when there is none. Its revision is the caller's to remove.
	 *
	 * @throws StoreUnavailable when the store is missing or failing
	 */
	public function delete(Soort $soort, string $id): void;

	/**
	 * The schema as it is now, with what an admin changed in it.
	 *
	 * @return array{title: string, required: list<string>, properties: array<string, array<string, mixed>>}
	 * @throws StoreUnavailable when the store is missing or failing
	 */
	public function schema(Soort $soort): array;

	/**
	 * Writes the values of an enum to the live schema, in this order.
	 *
	 * @param list<string> $values
	 * @throws StoreUnavailable when the store is missing or failing
	 */
	public function setEnum(Soort $soort, string $property, array $values): void;
}
