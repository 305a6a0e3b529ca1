<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Taken;

use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;

/**
 * A store in which somebody else is at work: her change comes once, right after a contactmoment was read.
 */
final class TussenKomst implements ObjectStore {
	/**
	 * @param \Closure(): ObjectStore $echt the store of the app that uses this one
	 * @param (\Closure(): void)|null $werk what the other does
	 */
	public function __construct(
		private readonly \Closure $echt,
		private ?\Closure $werk,
	) {
	}

	#[\Override]
	public function get(Soort $soort, string $id): ?array {
		$object = ($this->echt)()->get($soort, $id);
		if ($soort === Soort::Contactmoment && $this->werk !== null) {
			[$werk, $this->werk] = [$this->werk, null];
			$werk();
		}
		return $object;
	}

	#[\Override]
	public function getMany(Soort $soort, array $ids): array {
		return ($this->echt)()->getMany($soort, $ids);
	}

	#[\Override]
	public function list(ListQuery $query): array {
		return ($this->echt)()->list($query);
	}

	#[\Override]
	public function count(ListQuery $query): int {
		return ($this->echt)()->count($query);
	}

	#[\Override]
	public function save(Soort $soort, array $object): void {
		($this->echt)()->save($soort, $object);
	}

	#[\Override]
	public function delete(Soort $soort, string $id): void {
		($this->echt)()->delete($soort, $id);
	}

	#[\Override]
	public function schema(Soort $soort): array {
		return ($this->echt)()->schema($soort);
	}

	#[\Override]
	public function setEnum(Soort $soort, string $property, array $values): void {
		($this->echt)()->setEnum($soort, $property, $values);
	}
}
