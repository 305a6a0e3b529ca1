<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Lezen;

use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * An object in two lines, made of a row as this user may see it: for widgets, search results and cards.
 */
final class Samenvatting {
	public function __construct(
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $rij
	 * @return string what it is called
	 */
	public function titel(Soort $soort, array $rij): string {
		$nummer = Waarden::tekst($rij, $soort === Soort::Zaak ? 'identificatie' : 'nummer');
		$naam = Waarden::tekst($rij, match ($soort) {
			Soort::Klant, Soort::Sjabloon => 'naam',
			Soort::Zaak => 'omschrijving',
			Soort::Taak => 'gevraagdeHandeling',
			Soort::Contactmoment, Soort::Bericht => 'onderwerp',
		});
		return $naam === '' ? $nummer : $naam;
	}

	/**
	 * @param array<string, mixed> $rij
	 * @return string what tells it from others
	 */
	public function regel(Soort $soort, array $rij): string {
		$namen = Waarden::kaart($rij['namen'] ?? null);
		$delen = match (true) {
			($rij['afgeschermd'] ?? false) === true => [$this->l->t('Confidential')],
			$soort === Soort::Klant => [
				$this->datum($rij, 'geboortedatum'),
				// who asked for secrecy is not told apart by where she lives
				Waarden::waar($rij, 'geheimhouding') ? '' : Waarden::tekst(Waarden::kaart($rij['bezoekadres'] ?? null), 'plaats'),
			],
			$soort === Soort::Zaak => [Waarden::tekst($rij, 'status'), Waarden::tekst($namen, 'klant')],
			$soort === Soort::Taak => [Waarden::tekst($namen, 'klant'), Waarden::tekst($namen, 'team'), $this->uiterlijk($rij)],
			default => [Waarden::tekst($namen, 'klant'), Waarden::tekst($rij, 'kanaal'), $this->datum($rij, 'plaatsgevondenOp')],
		};
		$nummer = Waarden::tekst($rij, $soort === Soort::Zaak ? 'identificatie' : 'nummer');
		return implode(' · ', array_filter([$nummer, ...$delen], static fn (string $deel): bool => $deel !== ''));
	}

	/** @param array<string, mixed> $taak */
	private function uiterlijk(array $taak): string {
		$datum = $this->datum($taak, 'uiterlijkOp');
		return $datum === '' ? '' : $this->l->t('by %s', [$datum]);
	}

	/** @param array<string, mixed> $rij */
	private function datum(array $rij, string $veld): string {
		$waarde = Waarden::tekst($rij, $veld);
		if ($waarde === '') {
			return '';
		}
		$dag = Klok::isDag($waarde) ? $waarde : $this->klok->dagVan($waarde);
		return (string)$this->l->l('date', new \DateTime($dag), ['width' => 'medium']);
	}
}
