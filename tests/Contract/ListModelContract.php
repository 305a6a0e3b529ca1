<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract;

use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Lists against a model: many questions made by chance with a fixed seed, answered by the store and by plain PHP.
 */
abstract class ListModelContract extends StoreContract {
	private const OBJECTEN = 120;
	private const VRAGEN = 250;

	#[TestDox('ZAA-09 any mix of filters, period, order and position gives what plain PHP gives')]
	public function testModel(): void {
		$kans = new \Random\Randomizer(new \Random\Engine\Mt19937(3));
		$objecten = [];
		for ($nr = 1; $nr <= self::OBJECTEN; $nr++) {
			$objecten[] = Voorbeeld::contactmoment($nr, [
				'plaatsgevondenOp' => Voorbeeld::moment($kans->getInt(1, 60)),
				'geregistreerdOp' => Voorbeeld::moment($kans->getInt(1, 60)),
				'kanaal' => ['telefoon', 'balie', 'brief', 'e-mail'][$kans->getInt(0, 3)],
				'medewerker' => ['jan', 'petra', 'mo'][$kans->getInt(0, 2)],
				'vertrouwelijk' => $kans->getInt(0, 4) === 0,
				...($kans->getInt(0, 2) === 0 ? ['klant' => Voorbeeld::id(Soort::Klant, $kans->getInt(1, 5))] : []),
			]);
		}
		$this->bewaar(Soort::Contactmoment, ...$objecten);

		for ($nr = 0; $nr < self::VRAGEN; $nr++) {
			$query = self::vraag($kans, $objecten);
			$verwacht = self::antwoord($objecten, $query);
			self::assertSame(array_column($verwacht, 'nummer'), array_column($this->fixture->store()->list($query), 'nummer'), 'question ' . $nr . ': ' . json_encode($query));
			$alle = new ListQuery($query->soort, $query->filters, $query->ranges, limit: 1000, ids: $query->ids);
			self::assertSame(count(self::antwoord($objecten, $alle)), $this->fixture->store()->count($query), 'count of question ' . $nr . ': ' . json_encode($query));
		}
	}

	/** @param list<array<string, mixed>> $objecten */
	private static function vraag(\Random\Randomizer $kans, array $objecten): ListQuery {
		$mogelijk = [
			'kanaal' => [['telefoon'], ['balie', 'brief'], ['telefoon', 'e-mail', 'fax']][$kans->getInt(0, 2)],
			'medewerker' => ['jan', 'petra'][$kans->getInt(0, 1)],
			'vertrouwelijk' => $kans->getInt(0, 1) === 1,
			'klant' => Voorbeeld::id(Soort::Klant, $kans->getInt(1, 6)),
		];
		$filters = array_filter($mogelijk, static fn (): bool => $kans->getInt(0, 2) === 0);
		$ranges = [];
		foreach (['plaatsgevondenOp', 'geregistreerdOp'] as $property) {
			if ($kans->getInt(0, 3) === 0) {
				$ranges[$property] = ['van' => Voorbeeld::moment($kans->getInt(1, 40))] + ($kans->getInt(0, 1) === 0 ? ['tot' => Voorbeeld::moment($kans->getInt(20, 60))] : []);
			}
		}
		$order = ($kans->getInt(0, 1) === 0 ? '-' : '') . ['sorteersleutel', 'sorteersleutel', 'kanaal', 'medewerker', 'plaatsgevondenOp'][$kans->getInt(0, 4)];
		$sleutel = $objecten[$kans->getInt(0, self::OBJECTEN - 1)]['sorteersleutel'];
		return new ListQuery(
			Soort::Contactmoment,
			$filters,
			$ranges,
			$order,
			$kans->getInt(1, 30),
			str_contains($order, 'sorteersleutel') && $kans->getInt(0, 1) === 0 && is_string($sleutel) ? $sleutel : null,
			str_contains($order, 'sorteersleutel') ? 0 : $kans->getInt(0, 20),
			$kans->getInt(0, 5) === 0 ? array_map(Voorbeeld::idVan(...), array_slice($objecten, $kans->getInt(0, 60), 30)) : null,
		);
	}

	/**
	 * @param list<array<string, mixed>> $objecten
	 * @return list<array<string, mixed>>
	 */
	private static function antwoord(array $objecten, ListQuery $query): array {
		$order = ltrim($query->order, '-');
		$richting = $order === $query->order ? 1 : -1;
		$passend = array_filter($objecten, static function (array $object) use ($query, $richting): bool {
			foreach ($query->filters as $property => $waarden) {
				if (!in_array($object[$property] ?? null, (array)$waarden, true)) {
					return false;
				}
			}
			foreach ($query->ranges as $property => $grenzen) {
				if ($object[$property] < ($grenzen['van'] ?? '') || $object[$property] >= ($grenzen['tot'] ?? '~')) {
					return false;
				}
			}
			return ($query->ids === null || in_array($object['id'], $query->ids, true))
				&& ($query->after === null || ($object['sorteersleutel'] <=> $query->after) === $richting);
		});
		usort($passend, static fn (array $a, array $b): int => $richting * ([$a[$order], $a['sorteersleutel']] <=> [$b[$order], $b['sorteersleutel']]));
		return array_slice($passend, $query->offset, $query->limit);
	}
}
