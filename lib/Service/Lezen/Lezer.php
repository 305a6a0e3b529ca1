<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Lezen;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\Forbidden;
use OCA\Klantcontact\Exception\NotFound;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Historie;
use OCA\Klantcontact\Store\Table\HistorieRegel;
use OCA\Klantcontact\Store\Table\Revisies;
use OCP\IL10N;

/**
 * Reads objects: lists, counts, one object with everything, a BSN in full.
 */
final class Lezer {
	public function __construct(
		private readonly ObjectStore $store,
		private readonly BijKlant $bijKlant,
		private readonly Revisies $revisies,
		private readonly Historie $historie,
		private readonly Lijstvragen $lijstvragen,
		private readonly Weergave $weergave,
		private readonly Keten $keten,
		private readonly Huishoudens $huishoudens,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $params
	 * @return array{results: list<array<string, mixed>>, next: string|null}
	 * @throws ApiException
	 */
	public function lijst(Soort $soort, array $params): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Lezen);
		$vraag = $this->lijstvragen->lees($soort, $params);
		$this->policy->eisLijst($gebruiker, $soort, $vraag->filters);
		[$objecten, $next] = $vraag->pagina($gebruiker->zietAlles() ? $this->bijKlant->lijst($vraag->query()) : $this->store->list($vraag->query()));
		return ['results' => $this->weergave->rijen($gebruiker, $soort, $objecten), 'next' => $next];
	}

	/**
	 * @param array<string, mixed> $params
	 * @return array{aantal: int}
	 * @throws ApiException
	 */
	public function aantal(Soort $soort, array $params): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Lezen);
		$vraag = $this->lijstvragen->lees($soort, $params);
		$this->policy->eisLijst($gebruiker, $soort, $vraag->filters);
		return ['aantal' => $gebruiker->zietAlles() ? $this->bijKlant->aantal($vraag->query()) : $this->store->count($vraag->query())];
	}

	/**
	 * One object whole; that it was read stands in its history.
	 *
	 * @return array<string, mixed>
	 * @throws ApiException
	 */
	public function een(Soort $soort, string $id): array {
		$gebruiker = $this->gebruikers->huidige();
		$object = $this->leesbaar($gebruiker, $soort, $id);
		$getoond = $this->weergave->detail($gebruiker, $soort, $object, $this->revisies->van([$object['id']])[$object['id']] ?? 1);
		if ($soort === Soort::Contactmoment) {
			$getoond['keten'] = $this->keten->van($gebruiker, $object);
		}
		if ($soort === Soort::Taak && !isset($getoond['afgeschermd'])) {
			$getoond['keten'] = $this->keten->vanTaak($gebruiker, $object);
		}
		if ($soort === Soort::Klant) {
			$getoond['huishoudens'] = $this->huishoudens->van($object['id']);
			$getoond['ketens'] = $this->keten->vanKlant($gebruiker, $object['id']);
		}
		$this->noteer($gebruiker, $soort, $object['id'], 'bekeken');
		return $getoond;
	}

	/**
	 * @return array{bsn: string} in full, which stands in the klant's history
	 * @throws ApiException
	 */
	public function bsn(string $id): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Bsn);
		$klant = $this->leesbaar($gebruiker, Soort::Klant, $id);
		$bsn = Waarden::tekst($klant, 'bsn');
		if ($bsn === '') {
			throw new NotFound($this->l->t('No BSN is known of this customer.'));
		}
		$this->noteer($gebruiker, Soort::Klant, $klant['id'], 'bsn_bekeken');
		return ['bsn' => $bsn];
	}

	/**
	 * The object as it is stored, when this user may read all of it.
	 *
	 * @return array<string, mixed>&array{id: string}
	 * @throws ApiException
	 */
	public function leesbaar(Gebruiker $gebruiker, Soort $soort, string $id): array {
		$this->policy->eis($gebruiker, Handeling::Lezen);
		$uuid = Uuid::lees($id);
		$object = $uuid === null ? null : $this->store->get($soort, $uuid);
		if ($object === null) {
			throw new NotFound($this->l->t('This does not exist, or no longer.'));
		}
		$this->policy->eisLezen($gebruiker, $soort, $object);
		if ($soort !== Soort::Taak && $this->weergave->afgeschermd($gebruiker, $soort, [$object]) !== []) {
			throw new Forbidden($this->l->t('This contact moment is confidential. Only its employee, the team of its task and administrators can read it.'));
		}
		return ['id' => (string)$uuid] + $object;
	}

	private function noteer(Gebruiker $gebruiker, Soort $soort, string $id, string $actie): void {
		$this->historie->noteer([new HistorieRegel($soort->value, $id, $actie, $gebruiker->uid, $this->klok->nu())]);
	}
}
