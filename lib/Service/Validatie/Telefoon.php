<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Validatie;

use OCP\IPhoneNumberUtil;

/**
 * Phone numbers in any notation, to E.164.
 */
final class Telefoon {
	private const DIENST = '/^\+31(800|900|906|909|14)/';

	public function __construct(
		private readonly IPhoneNumberUtil $util,
	) {
	}

	/** @return string|null the number in E.164, null when it is none */
	public function e164(string $nummer): ?string {
		$zonderNul = (string)preg_replace('/\(0\)/', '', $nummer);
		return preg_match('/^[\d\s+().\/-]+$/D', $zonderNul) === 1 ? $this->util->convertToStandardFormat($zonderNul, 'NL') : null;
	}

	/** @return bool whether a number in E.164 belongs to a service and not to a person (0800, 0900, 14 + area code) */
	public function isDienst(string $e164): bool {
		return preg_match(self::DIENST, $e164) === 1;
	}
}
