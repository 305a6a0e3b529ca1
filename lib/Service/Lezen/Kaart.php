<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Lezen;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Revisies;

/**
 * One object as it stands in a list. As with a list, that it was shown is not noted: opening its page is.
 */
final class Kaart {
	public function __construct(
		private readonly ObjectStore $store,
		private readonly Revisies $revisies,
		private readonly Weergave $weergave,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
	) {
	}

	/**
	 * @return array<string, mixed>|null the row as the logged-in user may see it, null when she may not or it is gone
	 */
	public function rij(Soort $soort, string $id): ?array {
		try {
			$gebruiker = $this->gebruikers->huidige();
			$object = $this->store->get($soort, $id);
			if ($object === null) {
				return null;
			}
			$this->policy->eisLezen($gebruiker, $soort, $object);
			return $this->weergave->rijen($gebruiker, $soort, [$object])[0] ?? null;
		} catch (ApiException) {
			return null;
		}
	}

	/** @return string changes when the object changes, or what the logged-in user may see */
	public function stand(string $id): string {
		try {
			$gebruiker = $this->gebruikers->huidige();
			$rechten = [$gebruiker->uid, $gebruiker->groepen, $gebruiker->teams, $gebruiker->kcc, $gebruiker->beheer];
			return json_encode([$rechten, $this->revisies->van([$id])[$id] ?? 0], JSON_THROW_ON_ERROR);
		} catch (ApiException) {
			return '';
		}
	}
}
