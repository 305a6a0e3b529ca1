<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Validatie;

/**
 * Numbers by which persons and organisations are known, and e-mail addresses: their form and checksum.
 */
final class Identificatie {
	private const EMAIL = '/^[A-Za-z0-9.!#$%&\'*+\/=?^_`{|}~-]+@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/D';

	private const EMAIL_MAX = 254;

	/** @return bool whether nine digits pass the eleven test; for BSN and RSIN */
	public static function elfproef(string $nummer): bool {
		if (preg_match('/^\d{9}$/D', $nummer) !== 1 || $nummer === '000000000') {
			return false;
		}
		$som = -(int)$nummer[8];
		for ($plaats = 0; $plaats < 8; $plaats++) {
			$som += (9 - $plaats) * (int)$nummer[$plaats];
		}
		return $som % 11 === 0;
	}

	/** @return bool whether this is an e-mail address with a dot in its domain */
	public static function email(string $adres): bool {
		return strlen($adres) <= self::EMAIL_MAX && preg_match(self::EMAIL, $adres) === 1;
	}

	/** @return string the number with stars for all but its last three digits */
	public static function masker(string $nummer): string {
		return str_repeat('*', max(0, strlen($nummer) - 3)) . substr($nummer, -3);
	}
}
