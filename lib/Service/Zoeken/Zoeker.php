<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Zoeken;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Lezen\BijKlant;
use OCA\Klantcontact\Service\Lezen\Lijstvragen;
use OCA\Klantcontact\Service\Lezen\Weergave;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Historie;
use OCA\Klantcontact\Store\Table\HistorieRegel;
use OCP\IL10N;

/**
 * Searching: objects by words and identifiers, klanten that are the same, colleagues. What was searched for is never kept.
 */
final class Zoeker {
	private const Q_MAX = 200;

	/** More people do not share a number, and by a name no more are searched for. */
	private const KLANTEN = 25;

	public function __construct(
		private readonly Klantzoeker $klanten,
		private readonly Zaakzoeker $zaken,
		private readonly Woordzoeker $woorden,
		private readonly Dubbelen $dubbelen,
		private readonly Herkenning $herkenning,
		private readonly Lijstvragen $lijstvragen,
		private readonly Zoekindex $index,
		private readonly BijKlant $bijKlant,
		private readonly Weergave $weergave,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly Historie $historie,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $invoer words, identifiers, filters, limit, cursor
	 * @return array{results: list<array<string, mixed>>, next: string|null}
	 * @throws ApiException
	 */
	public function zoek(Soort $soort, array $invoer): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Zoeken);
		[$objecten, $next] = $soort === Soort::Klant ? [$this->klanten->zoek($invoer), null] : $this->anders($gebruiker, $soort, $invoer);
		$this->noteer($gebruiker, $soort, count($objecten));
		return ['results' => $this->weergave->rijen($gebruiker, $soort, $objecten, true), 'next' => $next];
	}

	/**
	 * @param array<string, mixed> $klant as far as it is typed
	 * @return array{results: list<array<string, mixed>>} klanten that are likely the same, with the reason
	 * @throws ApiException
	 */
	public function dubbelen(array $klant): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Zoeken);
		$gevonden = $this->dubbelen->van($klant);
		$this->noteer($gebruiker, Soort::Klant, count($gevonden));
		$rijen = $this->weergave->rijen($gebruiker, Soort::Klant, array_column($gevonden, 'klant'), true);
		return ['results' => array_map(static fn (array $rij, array $dubbel): array => $rij + ['reden' => $dubbel['reden'], 'hard' => $dubbel['hard']], $rijen, $gevonden)];
	}

	/**
	 * @param array<string, mixed> $invoer {q}
	 * @return array{results: list<array{uid: string, naam: string}>}
	 * @throws ApiException
	 */
	public function medewerkers(array $invoer): array {
		$this->policy->eis($this->gebruikers->huidige(), Handeling::Medewerkers);
		return ['results' => $this->gebruikers->zoek($this->q($invoer, 'q'))];
	}

	/**
	 * @param array<string, mixed> $invoer
	 * @return array{list<array<string, mixed>>, string|null}
	 */
	private function anders(Gebruiker $gebruiker, Soort $soort, array $invoer): array {
		$q = $this->q($invoer, 'q');
		$nummer = $this->q($invoer, 'nummer');
		$telefoon = $this->q($invoer, 'telefoon');
		$naam = $this->q($invoer, 'naam');
		$cursor = $this->q($invoer, 'cursor');
		$filters = array_diff_key($invoer, ['q' => true, 'nummer' => true, 'telefoon' => true, 'naam' => true, 'cursor' => true]);
		if ($telefoon !== '') {
			return $this->opTelefoon($soort, $telefoon, $filters + ['cursor' => $cursor]);
		}
		if ($naam !== '') {
			$klanten = array_column($this->klanten->zoek(['naam' => $naam]), 'id');
			[$objecten, $next] = $this->vanKlanten($soort, Waarden::teksten($klanten), $filters + ['cursor' => $cursor]);
			return [$this->zonderAfgeschermde($gebruiker, $soort, $objecten), $next];
		}
		if ($nummer !== '') {
			$vraag = $this->lijstvragen->lees($soort, $filters);
			$ids = $this->index->sleutel($soort, 'nummer', $nummer, 100);
			return $ids === [] ? [[], null] : $vraag->pagina($this->bijKlant->lijst($vraag->query($ids)));
		}
		if ($soort === Soort::Zaak && isset($filters['klant'])) {
			return [$this->zaken->zoek($this->lijstvragen->lees($soort, $filters), $q), null];
		}
		if ($q === '') {
			$vraag = $this->lijstvragen->lees($soort, $filters + ['cursor' => $cursor]);
			return $vraag->pagina($this->bijKlant->lijst($vraag->query()));
		}
		[$objecten, $next] = $this->woorden->zoek($this->lijstvragen->lees($soort, $filters), $q, $cursor);
		// of a confidential contactmoment the index has no words
		return [$soort === Soort::Contactmoment ? $objecten : $this->zonderAfgeschermde($gebruiker, $soort, $objecten), $next];
	}

	/**
	 * What is of the klanten who have this phone number.
	 *
	 * @param array<string, mixed> $params filters, cursor
	 * @return array{list<array<string, mixed>>, string|null}
	 */
	private function opTelefoon(Soort $soort, string $telefoon, array $params): array {
		$sleutel = $this->herkenning->telefoon($telefoon) ?? throw new InvalidInput(
			$this->l->t('Not everything is filled in correctly.'),
			['telefoon' => $this->l->t('This is not a phone number.')],
		);
		return $this->vanKlanten($soort, $this->index->sleutel(Soort::Klant, $sleutel->type, $sleutel->waarde, self::KLANTEN), $params);
	}

	/**
	 * @param list<string> $klanten ids
	 * @param array<string, mixed> $params filters, cursor
	 * @return array{list<array<string, mixed>>, string|null} what is of these klanten
	 */
	private function vanKlanten(Soort $soort, array $klanten, array $params): array {
		if ($klanten === []) {
			return [[], null];
		}
		$vraag = $this->lijstvragen->lees($soort, ['klant' => $klanten] + $params);
		return $vraag->pagina($this->bijKlant->lijst($vraag->query()));
	}

	/**
	 * What she only sees as a line, no word and no name may find: guessing would read it.
	 *
	 * @param list<array<string, mixed>> $objecten
	 * @return list<array<string, mixed>>
	 */
	private function zonderAfgeschermde(Gebruiker $gebruiker, Soort $soort, array $objecten): array {
		$dicht = $this->weergave->afgeschermd($gebruiker, $soort, $objecten);
		return array_values(array_filter($objecten, static fn (array $object): bool => !in_array(Waarden::tekst($object, 'id'), $dicht, true)));
	}

	/** @param array<string, mixed> $invoer */
	private function q(array $invoer, string $veld): string {
		$q = $invoer[$veld] ?? '';
		if (!is_string($q) || mb_strlen($q) > self::Q_MAX) {
			throw new InvalidInput($this->l->t('Not everything is filled in correctly.'), [$veld => $this->l->t('A text of at most %s characters belongs here.', [self::Q_MAX])]);
		}
		return trim($q);
	}

	private function noteer(Gebruiker $gebruiker, Soort $soort, int $treffers): void {
		$this->historie->noteer([new HistorieRegel($soort->value, null, 'gezocht', $gebruiker->uid, $this->klok->nu(), ['treffers' => $treffers])]);
	}
}
