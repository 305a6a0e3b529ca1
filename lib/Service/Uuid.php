<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service;

/**
 * UUIDs: ids of objects, commands and files.
 */
final class Uuid {
	private const VORM = '/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/D';

	/** @return string a new random UUID (version 4) */
	public static function nieuw(): string {
		$bytes = random_bytes(16);
		$bytes[6] = chr(ord($bytes[6]) & 0x0f | 0x40);
		$bytes[8] = chr(ord($bytes[8]) & 0x3f | 0x80);
		return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($bytes), 4));
	}

	/** @return string|null the UUID in lower case, null when the value is none */
	public static function lees(mixed $waarde): ?string {
		$klein = is_string($waarde) ? strtolower($waarde) : '';
		return preg_match(self::VORM, $klein) === 1 ? $klein : null;
	}
}
