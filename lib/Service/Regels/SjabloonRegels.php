<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Regels;

use OCA\Klantcontact\Service\Nummering\Voorraad;
use OCA\Klantcontact\Service\Nummering\Vraag;
use OCA\Klantcontact\Service\Waarden;
use OCP\IL10N;

/**
 * The rules of a sjabloon.
 */
final class SjabloonRegels implements Regels {
	public function __construct(
		private readonly IL10N $l,
	) {
	}

	#[\Override]
	public function verwerk(array $object, ?array $oud, Invoer $invoer): array {
		if (Waarden::waar($object, 'taakAanmaken') && !isset($object['team'])) {
			$invoer->regel('team', $this->l->t('Choose the team that gets the task of this template.'));
		}
		return $oud === null ? $object + ['actief' => true] : $object;
	}

	#[\Override]
	public function vraag(array $object, Vraag $vraag): void {
		// a sjabloon has no number
	}

	#[\Override]
	public function nummer(array $object, Voorraad $voorraad): array {
		return $object;
	}
}
