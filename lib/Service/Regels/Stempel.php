<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Regels;

use OCA\Klantcontact\Service\Waarden;

/**
 * Signs a part of an object with who and when, where the client chose only what.
 */
final class Stempel {
	/**
	 * @param array<string, mixed> $object
	 * @param array<string, mixed>|null $oud
	 * @param string|null $keuze the property of the part that the client chooses; null when the part holds who and when only
	 * @return array<string, mixed> with the part signed by the user of the command, or as it was when nothing was chosen anew
	 */
	public static function zet(array $object, ?array $oud, string $deel, ?string $keuze, Omgeving $omgeving): array {
		if (!isset($object[$deel])) {
			return $object;
		}
		$nieuw = Waarden::kaart($object[$deel]);
		$was = Waarden::kaart($oud[$deel] ?? null);
		if ($was !== [] && ($keuze === null ? $nieuw === $was : ($nieuw[$keuze] ?? null) === ($was[$keuze] ?? null))) {
			return [$deel => $was] + $object;
		}
		$keuzes = $keuze === null ? [] : array_intersect_key($nieuw, [$keuze => true]);
		return [$deel => $keuzes + ['op' => $omgeving->nu, 'door' => $omgeving->gebruiker->uid]] + $object;
	}

	/**
	 * Who registered the object and when: the server's clock and user, for a new object.
	 *
	 * @param array<string, mixed> $object
	 * @param array<string, mixed>|null $oud
	 * @return array<string, mixed>
	 */
	public static function registratie(array $object, ?array $oud, Omgeving $omgeving): array {
		return $oud !== null ? $object : ['geregistreerdOp' => $omgeving->nu, 'geregistreerdDoor' => $omgeving->gebruiker->uid] + $object;
	}
}
