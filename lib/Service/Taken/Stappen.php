<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

/**
 * The step of every action.
 */
final class Stappen {
	public function __construct(
		private readonly Oppakken $oppakken,
		private readonly Teruggeven $teruggeven,
		private readonly Doorsturen $doorsturen,
		private readonly Noteren $noteren,
		private readonly ZaakMaken $zaakMaken,
		private readonly Afronden $afronden,
	) {
	}

	/** @return Stap what this action does */
	public function van(Actie $actie): Stap {
		return match ($actie) {
			Actie::Oppakken => $this->oppakken,
			Actie::Teruggeven => $this->teruggeven,
			Actie::Doorsturen => $this->doorsturen,
			Actie::Noteren => $this->noteren,
			Actie::ZaakMaken => $this->zaakMaken,
			Actie::Afronden => $this->afronden,
		};
	}
}
