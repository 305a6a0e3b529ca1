<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Lezen;

use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;

/**
 * Lists in which the filter "klant" finds all contactmomenten of a klant: her own, those of whoever belongs to her when she is a
 * household or company (EMP-17), and those in which she spoke for another.
 *
 * OpenRegister cannot ask for one of several properties at once, and a filter on an array has no index there. So each property is asked
 * by itself, each along its own index from the same place, and the answers are merged: a page costs the same on a million rows.
 */
final class BijKlant {
	private const EIGENSCHAPPEN = ['klant', 'huishouden', 'vertegenwoordiger'];

	/** In an order other than the list's own, the newest so many are ordered. */
	private const HOOGSTENS = 1000;

	public function __construct(
		private readonly ObjectStore $store,
	) {
	}

	/** @return list<array<string, mixed>> in the order asked */
	public function lijst(ListQuery $vraag): array {
		if (!self::geldt($vraag)) {
			return $this->store->list($vraag);
		}
		return ltrim($vraag->order, '-') === 'sorteersleutel' ? $this->samen($vraag) : $this->anders($vraag);
	}

	/** @return int how many there are, each once */
	public function aantal(ListQuery $vraag): int {
		if (!self::geldt($vraag)) {
			return $this->store->count($vraag);
		}
		[$klant, $huishouden, $vertegenwoordiger] = self::EIGENSCHAPPEN;
		$tel = fn (string ...$op): int => $this->store->count(self::op($vraag, array_values($op)));
		$eigen = $tel($klant);
		$ander = $tel($huishouden) + $tel($vertegenwoordiger);
		if ($eigen === 0 || $ander === 0) {
			return $eigen + $ander - ($ander === 0 ? 0 : $tel($huishouden, $vertegenwoordiger));
		}
		// who stands in two of the properties was counted twice, and who stands in all three not at all any more
		return $eigen + $ander - $tel($klant, $huishouden) - $tel($klant, $vertegenwoordiger) - $tel($huishouden, $vertegenwoordiger) + $tel(...self::EIGENSCHAPPEN);
	}

	/** Whether the question is about the contactmomenten of a klant, and does not say itself how they are hers. */
	private static function geldt(ListQuery $vraag): bool {
		return $vraag->soort === Soort::Contactmoment
			&& isset($vraag->filters['klant'])
			&& array_intersect_key($vraag->filters, ['huishouden' => true, 'vertegenwoordiger' => true]) === [];
	}

	/** @return list<array<string, mixed>> in the order of the sort key */
	private function samen(ListQuery $vraag): array {
		$gevonden = [];
		foreach (self::EIGENSCHAPPEN as $eigenschap) {
			foreach ($this->store->list(self::op($vraag, [$eigenschap])) as $object) {
				$gevonden[Waarden::tekst($object, 'id')] = $object;
			}
		}
		$richting = str_starts_with($vraag->order, '-') ? -1 : 1;
		usort($gevonden, static fn (array $a, array $b): int => $richting * strcmp(Waarden::tekst($a, 'sorteersleutel'), Waarden::tekst($b, 'sorteersleutel')));
		return array_slice($gevonden, 0, $vraag->limit);
	}

	/** @return list<array<string, mixed>> in another order, which the store makes of all that are hers */
	private function anders(ListQuery $vraag): array {
		$alle = new ListQuery($vraag->soort, $vraag->filters, $vraag->ranges, limit: self::HOOGSTENS, ids: $vraag->ids);
		$ids = Waarden::teksten(array_column($this->samen($alle), 'id'));
		return $this->store->list(new ListQuery($vraag->soort, [], [], $vraag->order, $vraag->limit, offset: $vraag->offset, ids: $ids));
	}

	/** @param list<string> $eigenschappen in all of which the klant must stand */
	private static function op(ListQuery $vraag, array $eigenschappen): ListQuery {
		$filters = array_fill_keys($eigenschappen, $vraag->filters['klant']) + array_diff_key($vraag->filters, ['klant' => true]);
		return new ListQuery($vraag->soort, $filters, $vraag->ranges, $vraag->order, $vraag->limit, $vraag->after, $vraag->offset, $vraag->ids);
	}
}
