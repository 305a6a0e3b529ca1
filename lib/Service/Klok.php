<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IConfig;

/**
 * The present moment, and moments and days in the form in which objects hold them.
 *
 * A day is a day of the instance's time zone, not of the user's: a count is the same number for everybody.
 */
final class Klok {
	private const MOMENT = '/^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/D';

	public function __construct(
		private readonly ITimeFactory $tijd,
		private readonly IConfig $config,
	) {
	}

	/** @return string now, "2026-11-22T05:10:00Z" */
	public function nu(): string {
		return $this->over(0);
	}

	/** @return string the moment that many seconds from now */
	public function over(int $seconden): string {
		return gmdate('Y-m-d\TH:i:s\Z', $this->tijd->getTime() + $seconden);
	}

	/** @return string today where the organisation is, "2026-11-22" */
	public function vandaag(): string {
		return (new \DateTimeImmutable('@' . $this->tijd->getTime()))->setTimezone($this->tijdzone())->format('Y-m-d');
	}

	/** @return string the moment in UTC at which a day begins where the organisation is */
	public function begin(string $dag): string {
		return (new \DateTimeImmutable($dag . ' 00:00:00', $this->tijdzone()))->setTimezone(new \DateTimeZone('UTC'))->format('Y-m-d\TH:i:s\Z');
	}

	/** @return string the day on which a moment falls where the organisation is */
	public function dagVan(string $moment): string {
		return (new \DateTimeImmutable($moment))->setTimezone($this->tijdzone())->format('Y-m-d');
	}

	/** @return \DateTimeZone where the organisation is: Nextcloud's default_timezone, UTC when that is not set or names no zone */
	public function tijdzone(): \DateTimeZone {
		try {
			return new \DateTimeZone($this->config->getSystemValueString('default_timezone', 'UTC'));
		} catch (\Exception) {
			return new \DateTimeZone('UTC');
		}
	}

	/** @return string the day that many days after another */
	public static function dag(string $dag, int $dagen): string {
		return (new \DateTimeImmutable($dag . 'T00:00:00Z'))->modify(sprintf('%+d days', $dagen))->format('Y-m-d');
	}

	/** @return string the day that many months after another; the last of its month where that has no such day */
	public static function maand(string $dag, int $maanden): string {
		$eerste = (new \DateTimeImmutable(substr($dag, 0, 7) . '-01T00:00:00Z'))->modify(sprintf('%+d months', $maanden));
		return $eerste->format('Y-m-') . sprintf('%02d', min((int)substr($dag, 8, 2), (int)$eerste->format('t')));
	}

	/** @return string|null the moment in UTC and whole seconds, null when the text is no moment */
	public static function moment(string $tekst): ?string {
		if (preg_match(self::MOMENT, $tekst, $deel) !== 1 || !checkdate((int)$deel[2], (int)$deel[3], (int)$deel[1])) {
			return null;
		}
		return (new \DateTimeImmutable($tekst))->setTimezone(new \DateTimeZone('UTC'))->format('Y-m-d\TH:i:s\Z');
	}

	/** @return bool whether the text is a day of the calendar, "2026-11-22"; the first of year 1 begins before any that a database knows */
	public static function isDag(string $tekst): bool {
		return preg_match('/^([1-9]\d{3})-(\d{2})-(\d{2})$/D', $tekst, $deel) === 1 && checkdate((int)$deel[2], (int)$deel[3], (int)$deel[1]);
	}
}
