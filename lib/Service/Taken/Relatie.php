<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Waarden;

/**
 * What a user is to a taak. Who is none of these is an outsider.
 */
enum Relatie {
	/** it is hers */
	case Medewerker;
	/** it is of a team of hers */
	case Teamlid;
	/** it is of a team that she leads: a leider leads the teams that she is in */
	case Leider;
	case Beheer;

	/**
	 * @param array<string, mixed> $taak
	 * @return list<self> all that she is to it
	 */
	public static function van(Gebruiker $gebruiker, array $taak): array {
		$inTeam = in_array(Waarden::tekst($taak, 'team'), $gebruiker->teams, true);
		$is = [
			[self::Medewerker, Waarden::tekst($taak, 'medewerker') === $gebruiker->uid],
			[self::Teamlid, $inTeam],
			[self::Leider, $inTeam && $gebruiker->leider],
			[self::Beheer, $gebruiker->beheer],
		];
		return array_column(array_filter($is, static fn (array $een): bool => $een[1]), 0);
	}
}
