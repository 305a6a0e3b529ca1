<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Regels;

use OCA\Klantcontact\Service\Waarden;
use OCP\IL10N;

/**
 * Addresses of houses, where the schema does not say enough.
 */
final class Postadres {
	public function __construct(
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $object that has the addresses
	 * @param list<string> $velden which of its properties are addresses
	 */
	public function controleer(array $object, array $velden, Invoer $invoer): void {
		foreach ($velden as $veld) {
			$toevoeging = Waarden::tekst(Waarden::kaart($object[$veld] ?? null), 'toevoeging');
			if (preg_match('/^[\p{L}\p{N} \/.-]*$/uD', $toevoeging) !== 1) {
				$invoer->deel($veld)->vorm('toevoeging', $this->l->t('An addition to a house number has letters and digits only.'));
			}
		}
	}
}
