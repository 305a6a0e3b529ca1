<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Seeds;

use OCA\Klantcontact\Store\Soort;

/**
 * A data table of one of the five source documents: its rows, the bundle that records them, and what must be read back.
 */
final readonly class Seed {
	private const FOLDER = __DIR__ . '/../fixtures/seeds/';

	/**
	 * @param string $klok the moment of registration
	 * @param string $gebruiker who registers
	 * @param string $eenheid her organisational unit, '' when the table does not speak of it
	 * @param array<string, int> $nummers first number by series
	 * @param array<string, mixed>|null $vooraf bundle that is stored before
	 * @param list<array{object: string, attribuut: string, waarde: string, toelichting: string}> $rijen
	 * @param array<string, list<array<string, mixed>>> $bundel
	 * @param list<Expectation> $verwacht
	 * @param list<Keys> $alleen
	 */
	private function __construct(
		public string $klok,
		public string $gebruiker,
		public string $eenheid,
		public array $nummers,
		public ?array $vooraf,
		public array $rijen,
		public array $bundel,
		public array $verwacht,
		public array $alleen,
	) {
	}

	/** @param string $naam file name without its extension */
	public static function read(string $naam): self {
		/** @var array{klok: string, gebruiker: string, eenheid?: string, nummers?: array<string, int>, vooraf?: array<string, mixed>,
		 *     seed: list<array{object: string, attribuut: string, waarde: string, toelichting: string}>, bundel: array<string, list<array<string, mixed>>>,
		 *     verwacht: list<array{object: string, attribuut: string, soort: string, index: int, pad: string, waarde?: mixed, regel?: string}>,
		 *     alleen?: list<array{soort: string, index: int, pad: string, sleutels: list<string>}>} $json */
		$json = json_decode((string)file_get_contents(self::FOLDER . $naam . '.json'), true, flags: JSON_THROW_ON_ERROR);
		return new self(
			$json['klok'],
			$json['gebruiker'],
			$json['eenheid'] ?? '',
			$json['nummers'] ?? [],
			$json['vooraf'] ?? null,
			$json['seed'],
			$json['bundel'],
			array_map(Expectation::from(...), $json['verwacht']),
			array_map(Keys::from(...), $json['alleen'] ?? []),
		);
	}

	/** @return list<string> names of all tables */
	public static function names(): array {
		$files = glob(self::FOLDER . '*.json');
		return array_map(static fn (string $file): string => basename($file, '.json'), $files === false ? [] : $files);
	}

	/** @return list<array{Soort, int, string}> kind, place in its list, and id of every object of the bundle */
	public function objects(): array {
		$objects = [];
		foreach ($this->bundel as $meervoud => $list) {
			$soort = Soort::fromMeervoud($meervoud) ?? throw new \UnexpectedValueException($meervoud);
			foreach ($list as $index => $object) {
				$objects[] = [$soort, $index, is_string($object['id'] ?? null) ? $object['id'] : ''];
			}
		}
		return $objects;
	}
}
