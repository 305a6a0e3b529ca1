<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\Invoervelden;
use OCP\IL10N;

/**
 * EMP-33: a note of the outcome, or an attempt to call, with who and when.
 */
final class Noteren implements Stap {
	public function __construct(
		private readonly Invoervelden $velden,
		private readonly Notities $notities,
		private readonly IL10N $l,
	) {
	}

	#[\Override]
	public function velden(): array {
		return ['soort', 'tekst'];
	}

	#[\Override]
	public function zet(array $taak, array $invoer, Gebruiker $gebruiker, Fouten $fouten): Gevolg {
		$soort = $invoer['soort'] ?? null;
		if (!in_array($soort, Notities::SOORTEN, true)) {
			$fouten->vorm('soort', $this->l->t('Choose one of the values of the list.'));
			$soort = Notities::NOTITIE;
		}
		// That somebody was called and did not answer needs no words.
		$tekst = $this->velden->tekst('tekst', $invoer['tekst'] ?? null, Notities::TEKST_MAX, $fouten, $soort === Notities::NOTITIE);
		return new Gevolg($this->notities->met($taak, $soort, $tekst, $gebruiker));
	}
}
