<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Bijlagen;

/**
 * The name of an uploaded file, as people may see and save it.
 */
final class Bestandsnaam {
	private const MAX = 255;

	/** @return string the last part of the path, without what a file system or a terminal could misread; "bestand" when nothing is left */
	public static function schoon(string $naam): string {
		$delen = preg_split('~[/\\\\]~', mb_scrub($naam, 'UTF-8'));
		$laatste = $delen === false ? '' : (string)end($delen);
		$schoon = trim((string)preg_replace('/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]+/u', '', $laatste), ' .');
		if ($schoon === '') {
			return 'bestand';
		}
		if (mb_strlen($schoon) <= self::MAX) {
			return $schoon;
		}
		$punt = mb_strrpos($schoon, '.');
		$achter = $punt === false || mb_strlen($schoon) - $punt > 10 ? '' : mb_substr($schoon, $punt);
		return mb_substr($schoon, 0, self::MAX - mb_strlen($achter)) . $achter;
	}
}
