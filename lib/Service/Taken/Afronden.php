<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\Invoervelden;

/**
 * EMP-34 to EMP-36: the taak is done, perhaps with a last note, and with the contactmoment in which the answer was given.
 */
final class Afronden implements Stap {
	public function __construct(
		private readonly Invoervelden $velden,
		private readonly Notities $notities,
		private readonly Terugkoppeling $terugkoppeling,
		private readonly Klok $klok,
	) {
	}

	#[\Override]
	public function velden(): array {
		return ['notitie', 'registratie', 'concept'];
	}

	#[\Override]
	public function zet(array $taak, array $invoer, Gebruiker $gebruiker, Fouten $fouten): Gevolg {
		$notitie = $this->velden->tekst('notitie', $invoer['notitie'] ?? null, Notities::TEKST_MAX, $fouten, false);
		$meer = isset($invoer['registratie']) ? $this->terugkoppeling->concepten($taak, $invoer['registratie'], $gebruiker, $fouten) : [];
		$klaar = ['afgerondOp' => $this->klok->nu()] + $taak;
		return new Gevolg($notitie === '' ? $klaar : $this->notities->met($klaar, Notities::NOTITIE, $notitie, $gebruiker), null, $meer);
	}
}
