<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

/**
 * Understands phone numbers.
 */
interface IPhoneNumberUtil {
	/** @return int|null the calling code, such as 31 for NL */
	public function getCountryCodeForRegion(string $regionCode): ?int;

	/** @return string|null the number in E.164, null when it is no possible number */
	public function convertToStandardFormat(string $input, ?string $defaultRegion = null): ?string;
}
