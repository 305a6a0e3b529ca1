<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Lezen;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\Forbidden;
use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Validatie\Identificatie;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Historie;
use OCA\Klantcontact\Store\Table\HistorieRegel;
use OCP\IL10N;

/**
 * Who created, changed and viewed an object, with what its old values were called.
 */
final class Geschiedenis {
	private const PAGINA = 50;

	public function __construct(
		private readonly Historie $historie,
		private readonly Lezer $lezer,
		private readonly Weergave $weergave,
		private readonly Namen $namen,
		private readonly Gebruikers $gebruikers,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param mixed $cursor of the page before
	 * @return array{results: list<array<string, mixed>>, next: string|null}
	 * @throws ApiException
	 */
	public function van(Soort $soort, string $id, mixed $cursor): array {
		if ($cursor !== null && $cursor !== '' && (!is_string($cursor) || preg_match('/^\d{1,18}$/D', $cursor) !== 1)) {
			throw new InvalidInput($this->l->t('Not everything is filled in correctly.'), ['cursor' => $this->l->t('This place in the list does not exist.')]);
		}
		$gebruiker = $this->gebruikers->huidige();
		$object = $this->lezer->leesbaar($gebruiker, $soort, $id);
		if ($this->weergave->afgeschermd($gebruiker, $soort, [$object]) !== []) {
			throw new Forbidden($this->l->t('This task belongs to another team.'));
		}
		$regels = $this->historie->lijst($object['id'], self::PAGINA + 1, is_string($cursor) && $cursor !== '' ? (int)$cursor : null);
		$getoond = array_column(array_slice($regels, 0, self::PAGINA), 'regel');
		$namen = $this->namen->lees(array_map(static fn (HistorieRegel $regel): array => [$soort, $regel->velden], $getoond));
		$results = [];
		foreach ($getoond as $regel) {
			$results[] = [
				'actie' => $regel->actie,
				'door' => $regel->gebruiker,
				'doorNaam' => $this->gebruikers->naam($regel->gebruiker),
				'op' => $regel->op,
				'velden' => $this->velden($regel->velden),
				'namen' => $namen->van($soort, array_diff_key($regel->velden, ['notities' => true])),
			] + ($regel->reden === null ? [] : ['reden' => $regel->reden]);
		}
		return ['results' => $results, 'next' => count($regels) > self::PAGINA ? (string)$regels[self::PAGINA - 1]['nr'] : null];
	}

	/**
	 * @param array<string, mixed> $velden changed property => old value
	 * @return array<string, array{oud: mixed}>
	 */
	private function velden(array $velden): array {
		$getoond = [];
		// Notes are only ever added, and are not for everybody who made the task.
		foreach (array_diff_key($velden, ['notities' => true]) as $veld => $oud) {
			$getoond[$veld] = ['oud' => $veld === 'bsn' && is_string($oud) ? Identificatie::masker($oud) : $oud];
		}
		return $getoond;
	}
}
