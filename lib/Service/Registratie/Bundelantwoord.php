<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Registratie;

use OCA\Klantcontact\Store\Soort;

/**
 * The answer of a command that stores objects of several kinds: a list of each kind, so that every open page finds its own.
 */
final class Bundelantwoord {
	public const SOORTEN = [Soort::Contactmoment, Soort::Bericht, Soort::Klant, Soort::Zaak, Soort::Taak];

	/**
	 * @param list<array{Soort, array<string, mixed>}> $getoond the stored objects, as they are shown
	 * @param list<Soort> $soorten the kinds that the answer names, also when nothing of them was stored
	 * @return array<string, list<array<string, mixed>>> by plural of the kind
	 */
	public static function van(array $getoond, array $soorten = self::SOORTEN): array {
		$antwoord = array_fill_keys(array_map(static fn (Soort $soort): string => $soort->meervoud(), $soorten), []);
		foreach ($getoond as [$soort, $object]) {
			$antwoord[$soort->meervoud()][] = $object;
		}
		return $antwoord;
	}
}
