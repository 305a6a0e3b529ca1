<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Search;

/**
 * A page of results.
 */
final class SearchResult implements \JsonSerializable {
	/** @param array<SearchResultEntry> $entries */
	private function __construct(
		private readonly string $name,
		private readonly bool $isPaginated,
		private readonly array $entries,
		private readonly int|string|null $cursor = null,
	) {
	}

	/** @param array<SearchResultEntry> $entries all there are */
	public static function complete(string $name, array $entries): self {
		return new self($name, false, $entries);
	}

	/**
	 * @param array<SearchResultEntry> $entries
	 * @param int|string $cursor where this page ends
	 */
	public static function paginated(string $name, array $entries, $cursor): self {
		return new self($name, true, $entries, $cursor);
	}

	/** @return array{name: string, isPaginated: bool, entries: list<SearchResultEntry>, cursor: int|string|null} */
	public function jsonSerialize(): array {
		return ['name' => $this->name, 'isPaginated' => $this->isPaginated, 'entries' => array_values($this->entries), 'cursor' => $this->cursor];
	}
}
