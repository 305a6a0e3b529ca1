<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Registratie;

use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Waarden;

/**
 * A contactmoment gets a text more, signed.
 */
final class Aanvulling implements Bewerking {
	public function __construct(
		private readonly string $id,
		private readonly string $tekst,
		private readonly string $door,
		private readonly string $op,
	) {
	}

	#[\Override]
	public function op(array $oud, Fouten $fouten): array {
		$aanvulling = ['id' => $this->id, 'tekst' => $this->tekst, 'door' => $this->door, 'op' => $this->op];
		return ['aanvullingen' => [...Waarden::kaarten($oud['aanvullingen'] ?? null), $aanvulling]] + $oud;
	}
}
