<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Lezen;

use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\Soort;

/**
 * A checked question to a list, and where in it to go on.
 */
final readonly class Lijstvraag {
	public const OFFSET_HOOGSTENS = 10_000;

	/**
	 * @param array<string, string|bool|list<string>> $filters
	 * @param array<string, array{van?: string, tot?: string}> $ranges
	 */
	public function __construct(
		public Soort $soort,
		public array $filters,
		public array $ranges,
		public string $order,
		public int $limit,
		public string $cursor = '',
	) {
	}

	/** @return bool whether the list goes on after a sort key, however far */
	public function zoektPlaats(): bool {
		return ltrim($this->order, '-') === 'sorteersleutel';
	}

	/**
	 * @param list<string>|null $ids only these
	 * @return ListQuery one row more than the page has, to know whether there is another page
	 */
	public function query(?array $ids = null): ListQuery {
		return new ListQuery(
			$this->soort,
			$this->filters,
			$this->ranges,
			$this->order,
			$this->limit + 1,
			$this->zoektPlaats() && $this->cursor !== '' ? substr($this->cursor, 2) : null,
			$this->offset(),
			$ids,
		);
	}

	/**
	 * @param list<array<string, mixed>> $objecten what query() found
	 * @return array{list<array<string, mixed>>, string|null} the rows of this page, and the cursor of the next
	 */
	public function pagina(array $objecten): array {
		$rijen = array_slice($objecten, 0, $this->limit);
		if (count($objecten) <= $this->limit) {
			return [$rijen, null];
		}
		$laatste = $rijen[$this->limit - 1]['sorteersleutel'] ?? null;
		$verder = $this->offset() + $this->limit;
		return match (true) {
			$this->zoektPlaats() => [$rijen, is_string($laatste) ? 's:' . $laatste : null],
			default => [$rijen, $verder >= self::OFFSET_HOOGSTENS ? null : 'o:' . $verder],
		};
	}

	/** @return self the same question from another place */
	public function vanaf(string $cursor): self {
		return new self($this->soort, $this->filters, $this->ranges, $this->order, $this->limit, $cursor);
	}

	private function offset(): int {
		return $this->zoektPlaats() || $this->cursor === '' ? 0 : (int)substr($this->cursor, 2);
	}
}
