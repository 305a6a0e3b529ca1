<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Zoeken;

use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Service\Lezen\BijKlant;
use OCA\Klantcontact\Service\Lezen\Lijstvraag;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCP\IL10N;

/**
 * Finds objects by words, page by page, with the filters of the list laid over them.
 *
 * The index gives candidates in batches, newest registered first; a batch may hold several pages, or none that the
 * filters leave. So the place in the results is "w<row of the index>|<place in the batch>".
 */
final class Woordzoeker {
	private const PARTIJ = 500;

	public function __construct(
		private readonly Zoekindex $index,
		private readonly BijKlant $bijKlant,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param string $cursor of the page before, '' for the first
	 * @return array{list<array<string, mixed>>, string|null} the objects, and the cursor of the next page
	 * @throws InvalidInput when the cursor is none of ours
	 */
	public function zoek(Lijstvraag $vraag, string $q, string $cursor): array {
		[$voor, $plaats] = $this->plaats($vraag, $cursor);
		$partij = $this->index->woorden($vraag->soort, $q, self::PARTIJ, $voor);
		if ($partij === []) {
			return [[], null];
		}
		$vraag = $vraag->vanaf($plaats);
		[$objecten, $next] = $vraag->pagina($this->bijKlant->lijst($vraag->query(array_column($partij, 'id'))));
		$verder = count($partij) === self::PARTIJ ? 'w' . $partij[self::PARTIJ - 1]['rij'] . '|' : null;
		return [$objecten, $next === null ? $verder : 'w' . $voor . '|' . $next];
	}

	/** @return array{int|null, string} */
	private function plaats(Lijstvraag $vraag, string $cursor): array {
		if ($cursor === '') {
			return [null, ''];
		}
		$vorm = $vraag->zoektPlaats() ? '/^w(\d{0,18})\|((?:s:[\x21-\x7e]{1,64})?)$/D' : '/^w(\d{0,18})\|((?:o:\d{1,5})?)$/D';
		if (preg_match($vorm, $cursor, $deel) !== 1) {
			throw new InvalidInput($this->l->t('Not everything is filled in correctly.'), ['cursor' => $this->l->t('This place in the list does not exist.')]);
		}
		return [$deel[1] === '' ? null : (int)$deel[1], $deel[2]];
	}
}
