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
 * The life of a taak as one table (EMP-26 to EMP-37): in which state who may do what, and where it leads. What is not in it is refused.
 */
final class Levensloop {
	/** @return Overgang|null null when nobody can do this to a taak in this state */
	public static function overgang(Toestand $van, Actie $actie): ?Overgang {
		$haar = [Relatie::Medewerker, Relatie::Beheer];
		// A colleague who falls ill must not take her tasks with her.
		$haarOfLeider = [...$haar, Relatie::Leider];
		$team = [Relatie::Teamlid, Relatie::Beheer];
		return match ([$van, $actie]) {
			[Toestand::VoorTeam, Actie::Oppakken] => new Overgang(Toestand::InUitvoering, Relatie::Teamlid),
			[Toestand::VoorTeam, Actie::Doorsturen] => new Overgang(Toestand::Afgerond, ...$team),
			[Toestand::VoorTeam, Actie::Noteren] => new Overgang(Toestand::VoorTeam, ...$team),
			[Toestand::VoorTeam, Actie::Afronden] => new Overgang(Toestand::Afgerond, Relatie::Beheer),

			[Toestand::Toegewezen, Actie::Oppakken] => new Overgang(Toestand::InUitvoering, Relatie::Medewerker),
			[Toestand::Toegewezen, Actie::Teruggeven] => new Overgang(Toestand::VoorTeam, ...$haarOfLeider),
			[Toestand::Toegewezen, Actie::Doorsturen] => new Overgang(Toestand::Afgerond, ...$haarOfLeider),
			[Toestand::Toegewezen, Actie::Noteren] => new Overgang(Toestand::Toegewezen, ...$haar),
			[Toestand::Toegewezen, Actie::ZaakMaken] => new Overgang(Toestand::Toegewezen, ...$haar),
			[Toestand::Toegewezen, Actie::Afronden] => new Overgang(Toestand::Afgerond, ...$haar),

			[Toestand::InUitvoering, Actie::Teruggeven] => new Overgang(Toestand::VoorTeam, ...$haarOfLeider),
			[Toestand::InUitvoering, Actie::Doorsturen] => new Overgang(Toestand::Afgerond, ...$haarOfLeider),
			[Toestand::InUitvoering, Actie::Noteren] => new Overgang(Toestand::InUitvoering, ...$haar),
			[Toestand::InUitvoering, Actie::ZaakMaken] => new Overgang(Toestand::InUitvoering, ...$haar),
			[Toestand::InUitvoering, Actie::Afronden] => new Overgang(Toestand::Afgerond, ...$haar),

			default => null,
		};
	}

	/**
	 * @param array<string, mixed> $taak as it is stored
	 * @return Weigering|null why this user cannot do this now; null when she can
	 */
	public static function weigering(Gebruiker $gebruiker, array $taak, Actie $actie): ?Weigering {
		$relaties = Relatie::van($gebruiker, $taak);
		$overgang = self::overgang(Toestand::van($taak), $actie);
		return match (true) {
			$relaties === [] => Weigering::Buitenstaander,
			$overgang === null => Weigering::Toestand,
			array_intersect(array_column($relaties, 'name'), array_column($overgang->door, 'name')) === [] => Weigering::VanEenAnder,
			$actie === Actie::Teruggeven && Waarden::tekst($taak, 'team') === '' => Weigering::GeenTeam,
			default => null,
		};
	}

	/**
	 * @param array<string, mixed> $taak as it is stored
	 * @return list<string> the actions that this user can do now, as the API calls them
	 */
	public static function acties(Gebruiker $gebruiker, array $taak): array {
		$kan = array_filter(Actie::cases(), static fn (Actie $actie): bool => self::weigering($gebruiker, $taak, $actie) === null);
		return array_values(array_map(static fn (Actie $actie): string => $actie->value, $kan));
	}
}
