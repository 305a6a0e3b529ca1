<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

/**
 * The mapper of registers or of schemas: an update resets what it is not given, and raises the version by itself. At every write it
 * names the property that describes an object, when the schema does not.
 */
final class FakeMapper {
	/** @var list<FakeDocument> */
	public array $rows = [];
	private int $lastId = 0;

	/**
	 * @param array<string, mixed>|null $filters
	 * @return list<FakeDocument> new ones at every call, as from the database
	 */
	public function findAll(?int $limit = null, ?int $offset = null, ?array $filters = [], bool $_rbac = true, bool $_multitenancy = true): array {
		$found = array_filter($this->rows, static fn (FakeDocument $row): bool => array_intersect_key($row->document, $filters ?? []) === ($filters ?? []));
		return array_map(static fn (FakeDocument $row): FakeDocument => new FakeDocument($row->document), array_values($found));
	}

	/** @param array<string, mixed> $object */
	public function updateFromArray(int $id, array $object): FakeDocument {
		foreach ($this->rows as $row) {
			if ($row->getId() === $id) {
				$version = explode('.', is_string($row->document['version'] ?? null) ? $row->document['version'] : '0.0.0');
				$row->document = self::described(array_merge($row->document, ['required' => [], 'hardValidation' => true, 'version' => $version[0] . '.' . $version[1] . '.' . ((int)$version[2] + 1)], $object));
				return $row;
			}
		}
		throw new \RuntimeException('Not found');
	}

	/** @param array<string, mixed> $document */
	public function create(array $document): FakeDocument {
		$row = new FakeDocument(['id' => ++$this->lastId] + self::described($document));
		$this->rows[] = $row;
		return $row;
	}

	/** The document with this slug, to look at or to change by hand as an admin would. */
	public function bySlug(string $slug): ?FakeDocument {
		foreach ($this->rows as $row) {
			if ($row->document['slug'] === $slug) {
				return $row;
			}
		}
		return null;
	}

	/**
	 * @param array<string, mixed> $document
	 * @return array<string, mixed>
	 */
	private static function described(array $document): array {
		$properties = is_array($document['properties'] ?? null) ? $document['properties'] : [];
		$describing = array_values(array_intersect(['description', 'beschrijving', 'omschrijving', 'summary'], array_keys($properties)));
		if ($describing !== []) {
			$document['configuration'] = (array)($document['configuration'] ?? []) + ['objectDescriptionField' => $describing[0]];
		}
		return $document;
	}
}
