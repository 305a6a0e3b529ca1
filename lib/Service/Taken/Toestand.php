<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

use OCA\Klantcontact\Service\Waarden;

/**
 * Where a taak is in its life: its status, and whether somebody has it.
 */
enum Toestand {
	/** open, and of nobody: all of the team see it */
	case VoorTeam;
	/** open, and given to one colleague */
	case Toegewezen;
	case InUitvoering;
	case Afgerond;

	/** @param array<string, mixed> $taak as it is stored */
	public static function van(array $taak): self {
		return match (Waarden::tekst($taak, 'status')) {
			'afgerond' => self::Afgerond,
			'in_uitvoering' => self::InUitvoering,
			default => Waarden::tekst($taak, 'medewerker') === '' ? self::VoorTeam : self::Toegewezen,
		};
	}

	/** @return string the status in which it is stored */
	public function status(): string {
		return match ($this) {
			self::VoorTeam, self::Toegewezen => 'open',
			self::InUitvoering => 'in_uitvoering',
			self::Afgerond => 'afgerond',
		};
	}
}
