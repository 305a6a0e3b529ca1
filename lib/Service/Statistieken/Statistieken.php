<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Statistieken;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Instellingen\Kanalen;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Tellers;
use OCP\IL10N;

/**
 * Counts of contactmomenten, per kanaal and per day or week where the organisation is. Nothing personal.
 */
final class Statistieken {
	private const PERIODEN_HOOGSTENS = 62;

	private const DAGEN = ['dag' => 1, 'week' => 7];

	public function __construct(
		private readonly ObjectStore $store,
		private readonly Tellers $tellers,
		private readonly Kanalen $kanalen,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $params van (first day), tot (day after the last), per ("dag" or "week")
	 * @return array<string, mixed>
	 * @throws ApiException
	 */
	public function lees(array $params): array {
		$this->policy->eis($this->gebruikers->huidige(), Handeling::Statistieken);
		$vandaag = $this->klok->vandaag();
		$morgen = Klok::dag($vandaag, 1);
		[$van, $tot, $dagen] = $this->periode($params, $vandaag);
		$perPeriode = [];
		for ($dag = $van; $dag < $tot; $dag = Klok::dag($dag, $dagen)) {
			$perPeriode[] = ['periode' => $dag, 'aantal' => $this->tel($dag, min(Klok::dag($dag, $dagen), $tot))];
		}
		$perKanaal = [];
		foreach ($this->kanalen->alle() as $kanaal) {
			$perKanaal[] = ['kanaal' => $kanaal['waarde'], 'aantal' => $this->tel($van, $tot, ['kanaal' => $kanaal['waarde']])];
		}
		return [
			'totaal' => $this->store->count(new ListQuery(Soort::Contactmoment)),
			'vandaag' => $this->tel($vandaag, $morgen),
			'perPeriode' => $perPeriode,
			'perKanaal' => $perKanaal,
			'openTaken' => $this->store->count(new ListQuery(Soort::Taak, ['status' => ['open', 'in_uitvoering']])),
			'nietGeregistreerd' => $this->tellers->som($van, $tot),
		];
	}

	/** @param array<string, string> $filters */
	private function tel(string $van, string $tot, array $filters = []): int {
		$periode = ['van' => $this->klok->begin($van), 'tot' => $this->klok->begin($tot)];
		return $this->store->count(new ListQuery(Soort::Contactmoment, $filters, ['plaatsgevondenOp' => $periode]));
	}

	/**
	 * @param array<string, mixed> $params
	 * @return array{string, string, int} first day, day after the last, days of a step
	 */
	private function periode(array $params, string $vandaag): array {
		$fouten = new Fouten();
		$per = $params['per'] ?? 'dag';
		$dagen = is_string($per) ? self::DAGEN[$per] ?? 0 : 0;
		if ($dagen === 0) {
			$fouten->vorm('per', $this->l->t('Choose one of the values of the list.'));
		}
		$van = $this->dag('van', $params['van'] ?? Klok::dag($vandaag, -6), $fouten);
		$tot = $this->dag('tot', $params['tot'] ?? Klok::dag($vandaag, 1), $fouten);
		foreach (array_diff(array_keys($params), ['van', 'tot', 'per']) as $naam) {
			$fouten->vorm($naam, $this->l->t('This list has no such filter.'));
		}
		if ($tot <= $van) {
			$fouten->vorm('tot', $this->l->t('This date must be after the first one.'));
		}
		if ($dagen > 0 && $tot > Klok::dag($van, $dagen * self::PERIODEN_HOOGSTENS)) {
			$fouten->vorm('tot', $this->l->t('At most %s are possible.', [self::PERIODEN_HOOGSTENS]));
		}
		$fouten->werp($this->l);
		return [$van, $tot, $dagen];
	}

	private function dag(string $veld, mixed $waarde, Fouten $fouten): string {
		if (is_string($waarde) && Klok::isDag($waarde)) {
			return $waarde;
		}
		$fouten->vorm($veld, $this->l->t('This is not a date.'));
		return $this->klok->vandaag();
	}
}
