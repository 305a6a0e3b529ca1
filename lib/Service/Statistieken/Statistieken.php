<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Statistieken;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Taken\OpenTaken;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Tellers;
use OCP\IL10N;

/**
 * Counts of contactmomenten, per kanaal and per day or week where the organisation is. Nothing personal.
 */
final class Statistieken {
	/** Days of the period when none is named. */
	private const GEWOON = 7;

	private const PERIODEN_HOOGSTENS = 62;

	private const DAGEN = ['dag' => 1, 'week' => 7];

	public function __construct(
		private readonly ObjectStore $store,
		private readonly Tellers $tellers,
		private readonly Contacttelling $contacten,
		private readonly Perioden $perioden,
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
		$dagen = $this->stap($params['per'] ?? 'dag');
		$periode = $this->perioden->lees(array_diff_key($params, ['per' => true]), self::GEWOON, $dagen * self::PERIODEN_HOOGSTENS);
		$vandaag = $this->klok->vandaag();
		return [
			'totaal' => $this->store->count(new ListQuery(Soort::Contactmoment)),
			'vandaag' => $this->contacten->aantal(new Periode($vandaag, Klok::dag($vandaag, 1))),
			'perPeriode' => array_map(fn (Periode $deel): array => ['periode' => $deel->van, 'aantal' => $this->contacten->aantal($deel)], $periode->stappen($dagen)),
			'perKanaal' => $this->contacten->perKanaal($periode),
			'openTaken' => $this->store->count(new ListQuery(Soort::Taak, ['status' => OpenTaken::STATUSSEN])),
			'nietGeregistreerd' => $this->tellers->som($periode->van, $periode->tot),
		];
	}

	/** @return int days of a step */
	private function stap(mixed $per): int {
		return (is_string($per) ? self::DAGEN[$per] ?? null : null)
			?? throw new InvalidInput($this->l->t('Not everything is filled in correctly.'), ['per' => $this->l->t('Choose one of the values of the list.')]);
	}
}
