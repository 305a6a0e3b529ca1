<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Services;

use libphonenumber\NumberParseException;
use libphonenumber\PhoneNumberFormat;
use libphonenumber\PhoneNumberUtil;
use OCP\IPhoneNumberUtil;

/**
 * Understands phone numbers by the same library as Nextcloud.
 */
final readonly class PhoneNumbers implements IPhoneNumberUtil {
	#[\Override]
	public function getCountryCodeForRegion(string $regionCode): ?int {
		$code = PhoneNumberUtil::getInstance()->getCountryCodeForRegion($regionCode);
		return $code === 0 ? null : $code;
	}

	#[\Override]
	public function convertToStandardFormat(string $input, ?string $defaultRegion = null): ?string {
		$numbers = PhoneNumberUtil::getInstance();
		try {
			$number = $numbers->parse($input, $defaultRegion);
		} catch (NumberParseException) {
			return null;
		}
		return $numbers->isValidNumber($number) ? $numbers->format($number, PhoneNumberFormat::E164) : null;
	}
}
