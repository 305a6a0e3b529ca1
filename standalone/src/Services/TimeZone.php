<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Services;

use OCP\IConfig;
use OCP\IDateTimeZone;

/**
 * One time zone for everybody.
 */
final readonly class TimeZone implements IDateTimeZone {
	/** @param IConfig $config which zone */
	public function __construct(
		private IConfig $config,
	) {
	}

	#[\Override]
	public function getTimeZone($timestamp = false) {
		return new \DateTimeZone($this->config->getSystemValueString('default_timezone', 'UTC'));
	}
}
