<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store;

/**
 * One question to a list: which objects, in which order, from where.
 */
final readonly class ListQuery {
	/**
	 * @param array<string, string|bool|list<string>> $filters facetable property => the value, or the values of which one must match
	 * @param array<string, array{van?: string, tot?: string}> $ranges facetable property => from (inclusive) and to (exclusive), ISO 8601
	 * @param string $order facetable property, "-" before it for descending
	 * @param int $limit how many at most
	 * @param string|null $after value of sorteersleutel after which to go on, in the order's direction; only with order "sorteersleutel" or "-sorteersleutel"
	 * @param int $offset how many to leave out, for every other order
	 * @param list<string>|null $ids only objects with one of these ids
	 */
	public function __construct(
		public Soort $soort,
		public array $filters = [],
		public array $ranges = [],
		public string $order = '-sorteersleutel',
		public int $limit = 20,
		public ?string $after = null,
		public int $offset = 0,
		public ?array $ids = null,
	) {
	}
}
