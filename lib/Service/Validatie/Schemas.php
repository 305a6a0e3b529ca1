<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Validatie;

use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;

/**
 * The schemas of the register as the app ships them: what the rules in the code were written for.
 *
 * What an administrator owns (the values of kanaal, the limits) is laid over them.
 */
final class Schemas {
	private const BESTAND = __DIR__ . '/../../Settings/klantcontact_register.json';

	/** Which configurable limit bounds which property. */
	private const LIMIETEN = [
		'contactmoment' => ['onderwerp' => 'onderwerp', 'inhoud' => 'inhoud', 'antwoord' => 'antwoord'],
		'bericht' => ['inhoud' => 'berichtInhoud'],
		'taak' => ['toelichting' => 'toelichting'],
		'zaak' => ['toelichting' => 'toelichting'],
	];

	/** @var array<string, array<string, mixed>>|null by kind */
	private ?array $schemas = null;

	public function __construct(
		private readonly Configuratie $configuratie,
	) {
	}

	/** @return array<string, mixed> the schema of a kind, closed: with "id", and no other properties than its own */
	public function van(Soort $soort): array {
		return ($this->schemas ??= $this->lees())[$soort->value];
	}

	/** @return array<string, array<string, mixed>> its properties by name, without "id" */
	public function eigenschappen(Soort $soort): array {
		return array_diff_key(array_map(Waarden::kaart(...), Waarden::kaart($this->van($soort)['properties'])), ['id' => true]);
	}

	/** @return list<string> properties that lists may filter and sort on */
	public function facetten(Soort $soort): array {
		return array_keys(array_filter($this->eigenschappen($soort), static fn (array $eigenschap): bool => Waarden::waar($eigenschap, 'facetable')));
	}

	/** @return array<string, array<string, mixed>> */
	private function lees(): array {
		$register = Waarden::kaart(json_decode((string)file_get_contents(self::BESTAND), true, 64, JSON_THROW_ON_ERROR));
		$gelezen = Waarden::kaart(Waarden::kaart($register['components'] ?? null)['schemas'] ?? null);
		$schemas = [];
		foreach (Soort::cases() as $soort) {
			$schema = Waarden::kaart($gelezen[$soort->slug()] ?? null);
			$schemas[$soort->value] = [
				'type' => 'object',
				'required' => ['id', ...Waarden::teksten($schema['required'] ?? null)],
				'properties' => ['id' => ['type' => 'string', 'format' => 'uuid']] + $this->begrens($soort, Waarden::kaart($schema['properties'] ?? null)),
				'additionalProperties' => false,
			];
		}
		return $schemas;
	}

	/**
	 * @param array<string, mixed> $eigenschappen
	 * @return array<string, mixed>
	 */
	private function begrens(Soort $soort, array $eigenschappen): array {
		$limieten = $this->configuratie->limieten();
		foreach (self::LIMIETEN[$soort->value] ?? [] as $eigenschap => $limiet) {
			$eigenschappen[$eigenschap] = ['maxLength' => $limieten[$limiet]] + Waarden::kaart($eigenschappen[$eigenschap] ?? null);
		}
		return $eigenschappen;
	}
}
