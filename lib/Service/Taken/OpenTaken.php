<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;

/**
 * The taken that wait for the logged-in user and for her teams.
 */
final class OpenTaken {
	public const STATUSSEN = ['open', 'in_uitvoering'];

	/** Team taken that colleagues have are left out afterwards: no filter says "of nobody". */
	private const GELEZEN = 100;

	public function __construct(
		private readonly Lezer $lezer,
		private readonly Gebruikers $gebruikers,
	) {
	}

	/**
	 * @return list<array<string, mixed>> rows of her own, newest first
	 * @throws ApiException
	 */
	public function mijn(int $hoogstens): array {
		$filters = ['medewerker' => $this->gebruikers->huidige()->uid, 'status' => self::STATUSSEN, 'limit' => $hoogstens];
		return $this->lezer->lijst(Soort::Taak, $filters)['results'];
	}

	/**
	 * @return list<array<string, mixed>> rows that nobody of her teams has taken up, newest first
	 * @throws ApiException
	 */
	public function team(int $hoogstens): array {
		$teams = $this->gebruikers->huidige()->teams;
		if ($teams === []) {
			return [];
		}
		$rijen = $this->lezer->lijst(Soort::Taak, ['team' => $teams, 'status' => 'open', 'limit' => self::GELEZEN])['results'];
		$vrij = array_filter($rijen, static fn (array $taak): bool => Waarden::tekst($taak, 'medewerker') === '');
		return array_slice(array_values($vrij), 0, $hoogstens);
	}
}
