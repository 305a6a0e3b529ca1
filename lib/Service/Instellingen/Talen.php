<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Instellingen;

/**
 * The languages in which contact takes place: ISO 639-2/T, Dutch first.
 */
final class Talen {
	private const BESTAND = __DIR__ . '/../../Settings/talen.json';

	/** @return list<array{code: string, naam: string}> */
	public function alle(): array {
		$talen = [];
		foreach ((array)json_decode((string)file_get_contents(self::BESTAND), true, 4, JSON_THROW_ON_ERROR) as $code => $naam) {
			$talen[] = ['code' => (string)$code, 'naam' => is_string($naam) ? $naam : (string)$code];
		}
		return $talen;
	}
}
