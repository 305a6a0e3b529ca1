<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Statistieken;

use OCA\Klantcontact\Service\Instellingen\Kanalen;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;

/**
 * Counts the contactmomenten of a period.
 */
final class Contacttelling {
	public function __construct(
		private readonly ObjectStore $store,
		private readonly Kanalen $kanalen,
		private readonly Klok $klok,
	) {
	}

	/** @param array<string, string|bool> $filters */
	public function aantal(Periode $periode, array $filters = []): int {
		$grenzen = ['van' => $this->klok->begin($periode->van), 'tot' => $this->klok->begin($periode->tot)];
		return $this->store->count(new ListQuery(Soort::Contactmoment, $filters, ['plaatsgevondenOp' => $grenzen]));
	}

	/** @return list<array{kanaal: string, aantal: int}> of every kanaal that there is or was */
	public function perKanaal(Periode $periode): array {
		return array_map(fn (array $kanaal): array => ['kanaal' => $kanaal['waarde'], 'aantal' => $this->aantal($periode, ['kanaal' => $kanaal['waarde']])], $this->kanalen->alle());
	}
}
