<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IDateTimeZone;

/**
 * The present moment, and moments and days in the form in which objects hold them.
 */
final class Klok {
	private const MOMENT = '/^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/D';

	public function __construct(
		private readonly ITimeFactory $tijd,
		private readonly IDateTimeZone $zone,
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

	/** @return string today where the users are, "2026-11-22" */
	public function vandaag(): string {
		return (new \DateTimeImmutable('@' . $this->tijd->getTime()))->setTimezone($this->tijdzone())->format('Y-m-d');
	}

	/** @return string the moment in UTC at which a day begins where the users are */
	public function begin(string $dag): string {
		return (new \DateTimeImmutable($dag . ' 00:00:00', $this->tijdzone()))->setTimezone(new \DateTimeZone('UTC'))->format('Y-m-d\TH:i:s\Z');
	}

	/** @return string the day on which a moment falls where the users are */
	public function dagVan(string $moment): string {
		return (new \DateTimeImmutable($moment))->setTimezone($this->tijdzone())->format('Y-m-d');
	}

	/** @return \DateTimeZone where the users are */
	public function tijdzone(): \DateTimeZone {
		return $this->zone->getTimeZone();
	}

	/** @return string the day that many days after another */
	public static function dag(string $dag, int $dagen): string {
		return (new \DateTimeImmutable($dag . 'T00:00:00Z'))->modify(sprintf('%+d days', $dagen))->format('Y-m-d');
	}

	/** @return string|null the moment in UTC and whole seconds, null when the text is no moment */
	public static function moment(string $tekst): ?string {
		if (preg_match(self::MOMENT, $tekst, $deel) !== 1 || !checkdate((int)$deel[2], (int)$deel[3], (int)$deel[1])) {
			return null;
		}
		return (new \DateTimeImmutable($tekst))->setTimezone(new \DateTimeZone('UTC'))->format('Y-m-d\TH:i:s\Z');
	}

	/** @return bool whether the text is a day of the calendar, "2026-11-22" */
	public static function isDag(string $tekst): bool {
		return preg_match('/^(\d{4})-(\d{2})-(\d{2})$/D', $tekst, $deel) === 1 && checkdate((int)$deel[2], (int)$deel[3], (int)$deel[1]);
	}
}
