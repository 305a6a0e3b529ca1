<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

/**
 * What can be done to a taak. The value is the last part of the call's path.
 */
enum Actie: string {
	/** a member of the team begins with it, and has it alone from then on */
	case Oppakken = 'oppakken';
	/** the team has it again */
	case Teruggeven = 'teruggeven';
	/** it ends here, and goes on as a new taak of another team or colleague */
	case Doorsturen = 'doorsturen';
	/** a note, or an attempt to call, is added */
	case Noteren = 'notities';
	/** a zaak is made of it */
	case ZaakMaken = 'zaak';
	/** it is done */
	case Afronden = 'afronden';

	/** @return string what the audit trail calls it */
	public function historie(): string {
		return match ($this) {
			self::Oppakken => 'opgepakt',
			self::Teruggeven => 'teruggegeven',
			self::Doorsturen => 'doorgestuurd',
			self::Noteren => 'genoteerd',
			self::ZaakMaken => 'gewijzigd',
			self::Afronden => 'afgerond',
		};
	}
}
