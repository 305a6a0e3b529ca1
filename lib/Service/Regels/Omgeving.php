<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Regels;

use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Bestand;

/**
 * What is around the objects of one command: user, clock, and what they refer to, all read before.
 */
final class Omgeving {
	/** @var array<string, array<string, array<string, mixed>>> objects by kind and id */
	private array $bekend = [];

	/**
	 * @param array<string, Bestand> $bestanden staged files by id
	 * @param array<string, string> $gesprekken gesprek => the gespreksnummer that it has already
	 * @param bool $overgenomen whether the objects were registered in another system, so that the rules of registering come too late
	 */
	public function __construct(
		public readonly Gebruiker $gebruiker,
		public readonly string $nu,
		public readonly string $straks,
		public readonly string $vandaag,
		public readonly array $bestanden = [],
		public readonly array $gesprekken = [],
		public readonly bool $overgenomen = false,
	) {
	}

	/** @param array<string, mixed> $object */
	public function leg(Soort $soort, string $id, array $object): void {
		$this->bekend[$soort->value][$id] = $object;
	}

	/** @return array<string, mixed>|null the object that this command makes, or that is stored; null when there is none */
	public function zoek(Soort $soort, string $id): ?array {
		return $this->bekend[$soort->value][$id] ?? null;
	}

	/** @return bool whether an object of this kind that the command makes or names refers to that id by this property */
	public function verwijst(Soort $soort, string $eigenschap, string $id): bool {
		return in_array($id, array_column($this->bekend[$soort->value] ?? [], $eigenschap), true);
	}

	/** @return list<array<string, mixed>> the objects of this kind that the command makes or names and that refer to that id by this property */
	public function verwijzers(Soort $soort, string $eigenschap, string $id): array {
		return array_values(array_filter($this->bekend[$soort->value] ?? [], static fn (array $object): bool => ($object[$eigenschap] ?? null) === $id));
	}
}
