<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Validatie;

use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Waarden;

/**
 * Brings what a client sent into the one form in which it is stored, led by the schema.
 *
 * Empty values go, because absent means unknown; what only the server makes goes; notations become one notation.
 * A value of a wrong type stays as it is, for SchemaControle to refuse.
 */
final class Normalisatie {
	/** Texts that are kept as typed, with their line breaks and spaces. */
	private const VERBATIM = ['inhoud', 'antwoord', 'toelichting', 'tekst', 'interneNotitie'];

	private const CIJFERS = ['bsn', 'rsin', 'kvkNummer', 'vestigingsnummer', 'nummeraanduidingId'];

	/** Bibliographic language codes of ISO 639-2, and the terminological ones that are stored. */
	private const TAAL = ['dut' => 'nld', 'ger' => 'deu', 'fre' => 'fra', 'chi' => 'zho', 'rum' => 'ron'];

	/**
	 * @param array<string, mixed> $schema of an object
	 * @param array<string, mixed> $object
	 * @return array<string, mixed>
	 */
	public function object(array $schema, array $object): array {
		$eigenschappen = Waarden::kaart($schema['properties'] ?? null);
		$vereist = Waarden::teksten($schema['required'] ?? null);
		$uit = [];
		foreach ($object as $naam => $waarde) {
			$eigenschap = Waarden::kaart($eigenschappen[$naam] ?? null);
			if (Waarden::waar($eigenschap, 'x-server')) {
				continue;
			}
			$waarde = $this->waarde($naam, $eigenschap, $waarde);
			if ($waarde !== null && ($waarde !== '' || in_array($naam, $vereist, true) || $eigenschap === [])) {
				$uit[$naam] = $waarde;
			}
		}
		return $uit;
	}

	/** @param array<string, mixed> $schema */
	private function waarde(string $naam, array $schema, mixed $waarde): mixed {
		$type = $schema['type'] ?? null;
		return match (true) {
			$type === 'string' && is_string($waarde) => $this->tekst($naam, Waarden::tekst($schema, 'format'), $waarde),
			$type === 'integer' && is_float($waarde) && floor($waarde) === $waarde && abs($waarde) < 1e15 => (int)$waarde,
			$type === 'array' && $waarde === [], $type === 'object' && $waarde === [] => null,
			$type === 'array' && is_array($waarde) && array_is_list($waarde) => $this->lijst($naam, Waarden::kaart($schema['items'] ?? null), $waarde),
			$type === 'object' && is_array($waarde) && !array_is_list($waarde) => $this->deel($schema, Waarden::kaart($waarde)),
			default => $waarde,
		};
	}

	/**
	 * @param array<string, mixed> $schema
	 * @param array<string, mixed> $deel
	 * @return array<string, mixed>|null null when nothing of it is left
	 */
	private function deel(array $schema, array $deel): ?array {
		$uit = $this->object($schema, $deel);
		return $uit === [] ? null : $uit;
	}

	/**
	 * @param array<string, mixed> $schema of an item
	 * @param list<mixed> $lijst
	 * @return list<mixed>
	 */
	private function lijst(string $naam, array $schema, array $lijst): array {
		return array_map(fn (mixed $deel): mixed => $deel === [] ? new \stdClass() : $this->waarde($naam, $schema, $deel) ?? new \stdClass(), $lijst);
	}

	private function tekst(string $naam, string $vorm, string $tekst): string {
		if (in_array($naam, self::VERBATIM, true)) {
			return $tekst;
		}
		$tekst = trim($tekst);
		return match (true) {
			$vorm === 'uuid' => strtolower($tekst),
			$vorm === 'date-time' => Klok::moment($tekst) ?? $tekst,
			in_array($naam, self::CIJFERS, true) => (string)preg_replace('/[\s.]+/', '', $tekst),
			$naam === 'postcode' => strtoupper((string)preg_replace('/^(\d{4})\s?([A-Za-z]{2})$/D', '$1 $2', $tekst)),
			$naam === 'land' => strtoupper($tekst),
			$naam === 'taal', $naam === 'voorkeurstaal' => self::TAAL[strtolower($tekst)] ?? strtolower($tekst),
			default => $tekst,
		};
	}
}
