<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Command;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\Conflict;
use OCA\Klantcontact\Exception\NotFound;
use OCA\Klantcontact\Service\Lezen\Weergave;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Historie;
use OCA\Klantcontact\Store\Table\Revisies;
use OCP\IL10N;

/**
 * Tells a user whose edit came second what the object is now, and who was first.
 */
final class Botsing {
	private const TERUG = 50;

	/** Actions that leave the object as it is. */
	private const BEKEKEN = ['bekeken', 'bsn_bekeken'];

	public function __construct(
		private readonly ObjectStore $store,
		private readonly Revisies $revisies,
		private readonly Historie $historie,
		private readonly Gebruikers $gebruikers,
		private readonly Weergave $weergave,
		private readonly IL10N $l,
	) {
	}

	/** @return ApiException the conflict with the present object; not found when the object is gone */
	public function met(Gebruiker $gebruiker, Soort $soort, string $id): ApiException {
		$object = $this->store->get($soort, $id);
		if ($object === null) {
			return new NotFound($this->l->t('This does not exist, or no longer.'));
		}
		$door = null;
		foreach ($this->historie->lijst($id, self::TERUG) as $rij) {
			if (!in_array($rij['regel']->actie, self::BEKEKEN, true)) {
				$door = $this->gebruikers->naam($rij['regel']->gebruiker);
				break;
			}
		}
		$message = $door === null
			? $this->l->t('Somebody else changed this meanwhile.')
			: $this->l->t('%s changed this meanwhile.', [$door]);
		return new Conflict($message, $this->weergave->detail($gebruiker, $soort, $object, $this->revisies->van([$id])[$id] ?? 1), $door);
	}
}
