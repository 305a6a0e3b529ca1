<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Regels;

use OCA\Klantcontact\Store\Soort;

/**
 * The rules of every kind.
 */
final class AlleRegels {
	public function __construct(
		private readonly ContactmomentRegels $contactmoment,
		private readonly BerichtRegels $bericht,
		private readonly KlantRegels $klant,
		private readonly ZaakRegels $zaak,
		private readonly TaakRegels $taak,
		private readonly SjabloonRegels $sjabloon,
	) {
	}

	/** @return Regels the rules of this kind */
	public function van(Soort $soort): Regels {
		return match ($soort) {
			Soort::Contactmoment => $this->contactmoment,
			Soort::Bericht => $this->bericht,
			Soort::Klant => $this->klant,
			Soort::Zaak => $this->zaak,
			Soort::Taak => $this->taak,
			Soort::Sjabloon => $this->sjabloon,
		};
	}
}
