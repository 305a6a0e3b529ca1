<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Zoeken;

use OCA\Klantcontact\Service\Regels\Naam;
use OCA\Klantcontact\Service\Validatie\Normalisatie;
use OCA\Klantcontact\Service\Validatie\Schemas;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Index\Fold;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;

/**
 * Klanten that are likely the same as the one that is being typed.
 */
final class Dubbelen {
	private const HOOGSTENS = 25;

	/** Two klanten cannot share these. */
	private const HARD = ['bsn', 'kvk'];

	public function __construct(
		private readonly Herkenning $herkenning,
		private readonly Normalisatie $normalisatie,
		private readonly Schemas $schemas,
		private readonly Zoekindex $index,
		private readonly ObjectStore $store,
	) {
	}

	/**
	 * @param array<string, mixed> $invoer klant as far as it is typed
	 * @return list<array{klant: array<string, mixed>, reden: string, hard: bool}> hard ones first
	 */
	public function van(array $invoer): array {
		$klant = $this->normalisatie->object($this->schemas->van(Soort::Klant), $invoer);
		$redenen = [];
		foreach ($this->sleutels($klant) as [$reden, $sleutel]) {
			foreach ($this->index->sleutel(Soort::Klant, $sleutel->type, $sleutel->waarde, self::HOOGSTENS) as $id) {
				$redenen[$id][] = $reden;
			}
		}
		unset($redenen[Waarden::tekst($klant, 'id')]);
		$gevonden = $redenen === [] ? [] : $this->store->getMany(Soort::Klant, array_map(strval(...), array_keys($redenen)));
		$dubbelen = [];
		foreach ($redenen as $id => $mogelijk) {
			foreach (isset($gevonden[$id]) ? $mogelijk : [] as $reden) {
				if ($this->klopt($reden, $klant, $gevonden[$id])) {
					$dubbelen[] = ['klant' => $gevonden[$id], 'reden' => $reden, 'hard' => in_array($reden, self::HARD, true)];
					break;
				}
			}
		}
		usort($dubbelen, static fn (array $a, array $b): int => $b['hard'] <=> $a['hard']);
		return array_slice($dubbelen, 0, self::HOOGSTENS);
	}

	/**
	 * @param array<string, mixed> $klant
	 * @return list<array{string, Sleutel}> reason and what to look up, strongest first
	 */
	private function sleutels(array $klant): array {
		$sleutels = [['bsn', new Sleutel('bsn', Waarden::tekst($klant, 'bsn'))], ['kvk', new Sleutel('kvk', Waarden::tekst($klant, 'kvkNummer'))]];
		foreach (array_slice(Waarden::kaarten($klant['digitaleAdressen'] ?? null), 0, self::HOOGSTENS) as $adres) {
			$waarde = Waarden::tekst($adres, 'adres');
			$soort = Waarden::tekst($adres, 'soort');
			$telefoon = $soort === 'telefoonnummer' ? $this->herkenning->telefoon($waarde) : null;
			$sleutels[] = $telefoon !== null ? ['telefoon', $telefoon] : ['email', new Sleutel('email', $soort === 'email' ? $waarde : '')];
		}
		$sleutels[] = ['naam-geboortedatum', new Sleutel('geboortedatum', Waarden::tekst($klant, 'geboortedatum'))];
		$huis = Waarden::kaart($klant['bezoekadres'] ?? null);
		$nummer = $huis['huisnummer'] ?? null;
		$adres = is_int($nummer) ? $this->herkenning->adres(Waarden::tekst($huis, 'postcode') . ' ' . $nummer) : null;
		$sleutels[] = ['adres-naam', $adres ?? new Sleutel('adres', '')];
		return array_values(array_filter($sleutels, static fn (array $paar): bool => $paar[1]->waarde !== ''));
	}

	/**
	 * @param array<string, mixed> $klant
	 * @param array<string, mixed> $ander
	 */
	private function klopt(string $reden, array $klant, array $ander): bool {
		$gelijk = static fn (string $veld): bool => Fold::tekst(Waarden::tekst($klant, $veld)) === Fold::tekst(Waarden::tekst($ander, $veld));
		return match ($reden) {
			'kvk' => $gelijk('vestigingsnummer'),
			'naam-geboortedatum' => $gelijk('achternaam') && isset($klant['achternaam']),
			'adres-naam' => isset($klant['bedrijfsnaam']) ? Naam::sorteernaam($klant) === Naam::sorteernaam($ander) : isset($klant['achternaam']) && $gelijk('achternaam'),
			default => true,
		};
	}
}
