<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Validatie;

use OCP\IL10N;

/**
 * Reads the fields of a request that are no object of the register: a reason, a note, a revision.
 */
final class Invoervelden {
	public function __construct(
		private readonly Meldingen $meldingen,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param bool $verplicht whether it must say something
	 * @return string the text without spaces around it
	 */
	public function tekst(string $veld, mixed $waarde, int $hoogstens, Fouten $fouten, bool $verplicht = true): string {
		if ($waarde !== null && !is_string($waarde)) {
			$fouten->vorm($veld, $this->l->t('A text belongs here.'));
		}
		$tekst = is_string($waarde) ? trim($waarde) : '';
		$lengte = mb_strlen($tekst);
		if ($tekst === '' && $verplicht) {
			$fouten->vorm($veld, $this->l->t('Fill this in.'));
		}
		if ($lengte > $hoogstens) {
			$fouten->vorm($veld, $this->meldingen->teLang($lengte - $hoogstens));
		}
		return $tekst;
	}

	/** @return int the revision that the user saw; 0, and a fault, when it is none */
	public function revisie(mixed $waarde, Fouten $fouten): int {
		if (!is_int($waarde) || $waarde < 1) {
			$fouten->vorm('revisie', $this->l->t('A whole number belongs here.'));
			return 0;
		}
		return $waarde;
	}

	/**
	 * @param array<string, mixed> $invoer
	 * @param list<string> $velden the only fields that it may have
	 */
	public function geenAndere(array $invoer, array $velden, Fouten $fouten): void {
		foreach (array_diff(array_keys($invoer), $velden) as $naam) {
			$fouten->vorm($naam, $this->l->t('This field does not exist.'));
		}
	}
}
