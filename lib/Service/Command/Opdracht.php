<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Command;

use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Uuid;
use OCP\IL10N;

/**
 * The identity of a command: the id that the client made, the user, a fingerprint of what is asked, and the draft that it comes from.
 */
final readonly class Opdracht {
	private function __construct(
		public string $id,
		public Gebruiker $gebruiker,
		public string $hash,
		public ?string $concept,
	) {
	}

	/**
	 * @param string $soort what kind of command, with the object it is about
	 * @param array<string, mixed> $invoer the request's body
	 * @throws InvalidInput when the body has no command id, or names a draft that cannot be one
	 */
	public static function uit(string $soort, array $invoer, Gebruiker $gebruiker, IL10N $l): self {
		$id = Uuid::lees($invoer['opdracht'] ?? null) ?? throw new InvalidInput(
			$l->t('Not everything is filled in correctly.'),
			['opdracht' => $l->t('This is not a valid id.')],
		);
		$concept = Uuid::lees($invoer['concept'] ?? null);
		if ($concept === null && isset($invoer['concept'])) {
			throw new InvalidInput($l->t('Not everything is filled in correctly.'), ['concept' => $l->t('This is not a valid id.')]);
		}
		return new self($id, $gebruiker, hash('sha256', $soort . "\n" . json_encode(self::gesorteerd($invoer), JSON_THROW_ON_ERROR)), $concept);
	}

	private static function gesorteerd(mixed $waarde): mixed {
		if (!is_array($waarde)) {
			return $waarde;
		}
		if (!array_is_list($waarde)) {
			ksort($waarde, SORT_STRING);
		}
		return array_map(self::gesorteerd(...), $waarde);
	}
}
