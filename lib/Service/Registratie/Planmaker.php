<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Registratie;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Command\Plan;
use OCA\Klantcontact\Service\Command\Uitkomst;
use OCA\Klantcontact\Service\Lezen\Namen;
use OCA\Klantcontact\Service\Lezen\Weergave;
use OCA\Klantcontact\Service\Nummering\Voorraad;
use OCA\Klantcontact\Service\Nummering\Vraag;
use OCA\Klantcontact\Service\Regels\AlleRegels;
use OCA\Klantcontact\Service\Regels\Invoer;
use OCA\Klantcontact\Service\Regels\Omgeving;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\SchemaControle;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Sorteersleutel;
use OCA\Klantcontact\Store\Table\HistorieRegel;
use OCP\IL10N;

/**
 * From the objects that a user wants stored to a plan of what is written.
 */
final class Planmaker {
	/** What others are derived from comes first. */
	private const VOLGORDE = [Soort::Klant, Soort::Zaak, Soort::Sjabloon, Soort::Contactmoment, Soort::Bericht, Soort::Taak];

	public function __construct(
		private readonly SchemaControle $controle,
		private readonly AlleRegels $regels,
		private readonly Omgevingen $omgevingen,
		private readonly Eenmalig $eenmalig,
		private readonly Namen $namen,
		private readonly Weergave $weergave,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param list<Concept> $concepten normalised; the first one is what the command is about, when it changes something
	 * @param array<string, int> $revisies of the objects that change, as the user saw them, by id
	 * @param \Closure(list<array{Soort, array<string, mixed>}>): array<string, mixed> $antwoord from the stored objects, as they are shown
	 * @throws ApiException when something is wrong with them, with a message for each field
	 */
	public function maak(array $concepten, Handtekening $handtekening, array $revisies, Fouten $fouten, \Closure $antwoord): Plan {
		foreach ($concepten as $concept) {
			$this->controle->controleer($concept->soort, $concept->object, $concept->pad, $fouten, $concept->oud ?? []);
		}
		$fouten->werp($this->l);
		$omgeving = $this->omgevingen->lees($handtekening->gebruiker, $concepten, $fouten, $handtekening->overgenomen);
		$concepten = $this->verwerk($concepten, $omgeving, $fouten);
		$this->eenmalig->controleer($concepten, $fouten);
		$fouten->werp($this->l);

		$vraag = new Vraag();
		$nieuw = [];
		$gewijzigd = [];
		$bestanden = [];
		foreach ($concepten as $concept) {
			$this->regels->van($concept->soort)->vraag($concept->object, $vraag);
			if ($concept->oud !== null) {
				$gewijzigd[] = [$concept->soort, $concept->id(), $revisies[$concept->id()] ?? 0];
				continue;
			}
			$nieuw[] = [$concept->soort, $concept->id()];
			$ids = $concept->soort === Soort::Bericht ? Waarden::teksten(array_column(Waarden::kaarten($concept->object['bestanden'] ?? null), 'id')) : [];
			$bestanden += $ids === [] ? [] : [$concept->id() => $ids];
		}
		$namen = $this->namen->lees(array_map(static fn (Concept $concept): array => [$concept->soort, $concept->object], $concepten));
		$uitkomst = function (Voorraad $voorraad) use ($concepten, $handtekening, $omgeving, $namen, $revisies, $antwoord): Uitkomst {
			$objecten = array_map(fn (Concept $concept): array => [$concept->soort, $this->nummer($concept, $voorraad, $omgeving)], $concepten);
			$getoond = [];
			foreach ($objecten as [$soort, $object]) {
				$namen->leg($soort, $object);
			}
			foreach ($objecten as [$soort, $object]) {
				$getoond[] = [$soort, $this->weergave->eigen($handtekening->gebruiker, $soort, $object, ($revisies[Waarden::tekst($object, 'id')] ?? 0) + 1, $namen)];
			}
			return new Uitkomst($objecten, $this->historie($concepten, $objecten, $handtekening, $omgeving->nu), $antwoord($getoond));
		};
		$nogEens = $this->eenmalig->nogEens($concepten, $vraag);
		return new Plan($uitkomst, $nieuw, $gewijzigd, $vraag->aantallen(), $bestanden, nogEens: $nogEens);
	}

	/**
	 * @param list<Concept> $concepten
	 * @return list<Concept>
	 */
	private function verwerk(array $concepten, Omgeving $omgeving, Fouten $fouten): array {
		foreach (self::VOLGORDE as $soort) {
			foreach ($concepten as $i => $concept) {
				if ($concept->soort === $soort) {
					$object = $this->regels->van($soort)->verwerk($concept->object, $concept->oud, new Invoer($concept->pad, $fouten, $omgeving));
					$omgeving->leg($soort, $concept->id(), $object);
					$concepten[$i] = $concept->met($object);
				}
			}
		}
		return array_values($concepten);
	}

	/** @return array<string, mixed> */
	private function nummer(Concept $concept, Voorraad $voorraad, Omgeving $omgeving): array {
		$object = $this->regels->van($concept->soort)->nummer($concept->object, $voorraad);
		$basis = Sorteersleutel::basis($concept->soort) ?? '';
		if ($concept->oud === null || ($object[$basis] ?? null) !== ($concept->oud[$basis] ?? null)) {
			$object['sorteersleutel'] = Sorteersleutel::van($concept->soort, $object, Waarden::tekst($object + ['geregistreerdOp' => $omgeving->nu], 'geregistreerdOp'));
		}
		return $object;
	}

	/**
	 * @param list<Concept> $concepten
	 * @param list<array{Soort, array<string, mixed>}> $objecten
	 * @return list<HistorieRegel>
	 */
	private function historie(array $concepten, array $objecten, Handtekening $handtekening, string $nu): array {
		$regels = [];
		foreach ($objecten as $i => [$soort, $object]) {
			$oud = $concepten[$i]->oud;
			$velden = $oud === null ? [] : OudeWaarden::van($oud, $object);
			[$actie, $reden] = match (true) {
				$oud === null => ['aangemaakt', null],
				$i === 0 => [$handtekening->actie, $handtekening->reden],
				default => ['gewijzigd', null],
			};
			$regels[] = new HistorieRegel($soort->value, Waarden::tekst($object, 'id'), $actie, $handtekening->gebruiker->uid, $nu, $velden, $reden);
		}
		return $regels;
	}
}
