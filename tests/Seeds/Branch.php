<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Seeds;

/**
 * A branch of a source document's process: the bundle that it ends in, and where the contact data must stand.
 */
final readonly class Branch {
	private const FOLDER = __DIR__ . '/../fixtures/takken/';

	/**
	 * @param string $klok the moment of registration
	 * @param array<string, mixed>|null $vooraf bundle that is stored before
	 * @param array<string, list<array<string, mixed>>> $bundel
	 * @param list<string> $gegevens words of the contact data, as they are stored
	 * @param string $staatBij plural of the only kind of object that holds them
	 * @param list<array{soort: string, index: int, pad: string, waarde: mixed}> $verwacht null for what must be absent
	 */
	private function __construct(
		public string $klok,
		public string $gebruiker,
		public ?array $vooraf,
		public array $bundel,
		public array $gegevens,
		public string $staatBij,
		public array $verwacht,
	) {
	}

	/** @param string $naam file name without its extension */
	public static function read(string $naam): self {
		/** @var array{klok: string, gebruiker: string, vooraf?: array<string, mixed>, bundel: array<string, list<array<string, mixed>>>,
		 *     gegevens: list<string>, staatBij: string, verwacht: list<array{soort: string, index: int, pad: string, waarde: mixed}>} $json */
		$json = json_decode((string)file_get_contents(self::FOLDER . $naam . '.json'), true, flags: JSON_THROW_ON_ERROR);
		return new self($json['klok'], $json['gebruiker'], $json['vooraf'] ?? null, $json['bundel'], $json['gegevens'], $json['staatBij'], $json['verwacht']);
	}

	/** @return list<string> names of all branches */
	public static function names(): array {
		$files = glob(self::FOLDER . '*.json');
		return array_map(static fn (string $file): string => basename($file, '.json'), $files === false ? [] : $files);
	}
}
