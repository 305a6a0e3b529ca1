<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Registratie;

/**
 * What a line of the Historie keeps of a change: what stood there before.
 */
final class OudeWaarden {
	/** Made again at every save, so no news in the audit trail. */
	private const AFGELEID = ['sorteersleutel' => true, 'sorteernaam' => true];

	/**
	 * @param array<string, mixed> $oud the object as it was
	 * @param array<string, mixed> $nieuw the object as it is now
	 * @return array<string, mixed> each property that changed => its old value, null when there was none
	 */
	public static function van(array $oud, array $nieuw): array {
		$velden = [];
		foreach (array_diff_key($nieuw + $oud, self::AFGELEID) as $veld => $_) {
			if (($nieuw[$veld] ?? null) !== ($oud[$veld] ?? null)) {
				$velden[$veld] = $oud[$veld] ?? null;
			}
		}
		return $velden;
	}
}
