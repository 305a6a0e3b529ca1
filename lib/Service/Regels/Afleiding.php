<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Regels;

use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;

/**
 * What hangs on a contactmoment belongs to its klant and zaak too, unless another is named.
 */
final class Afleiding {
	/**
	 * @param array<string, mixed> $object bericht or taak
	 * @return array<string, mixed>
	 */
	public static function uitContactmoment(array $object, Omgeving $omgeving): array {
		$contactmoment = $omgeving->zoek(Soort::Contactmoment, Waarden::tekst($object, 'contactmoment')) ?? [];
		return $object + array_intersect_key($contactmoment, ['klant' => true, 'zaak' => true]);
	}
}
