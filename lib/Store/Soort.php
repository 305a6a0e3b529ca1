<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store;

/**
 * The six kinds of object of the register, with the names each has in the schema file and in the API.
 */
enum Soort: string {
	case Contactmoment = 'contactmoment';
	case Bericht = 'bericht';
	case Klant = 'klant';
	case Zaak = 'zaak';
	case Taak = 'taak';
	case Sjabloon = 'sjabloon';

	/** @return string the schema slug in OpenRegister, such as "klantcontact-contactmoment" */
	public function slug(): string {
		return 'klantcontact-' . $this->value;
	}

	/** @return string the plural that the API uses in paths and bundles, such as "contactmomenten" */
	public function meervoud(): string {
		return match ($this) {
			self::Contactmoment => 'contactmomenten',
			self::Bericht => 'berichten',
			self::Klant => 'klanten',
			self::Zaak => 'zaken',
			self::Taak => 'taken',
			self::Sjabloon => 'sjablonen',
		};
	}

	/**
	 * @param string $meervoud plural as it stands in a path or bundle
	 * @return self|null the kind, null when there is none of that name
	 */
	public static function fromMeervoud(string $meervoud): ?self {
		foreach (self::cases() as $soort) {
			if ($soort->meervoud() === $meervoud) {
				return $soort;
			}
		}
		return null;
	}
}
