<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Utility;

/**
 * The clock.
 */
interface ITimeFactory {
	/** @return \DateTimeImmutable this moment */
	public function now(): \DateTimeImmutable;

	/** @return int this moment in seconds since 1970 */
	public function getTime(): int;

	/** @return \DateTime a moment, in words that PHP understands */
	public function getDateTime(string $time = 'now', ?\DateTimeZone $timezone = null): \DateTime;

	/** @return static the same clock in another time zone */
	public function withTimeZone(\DateTimeZone $timezone): static;

	/** @return \DateTimeZone the zone of this name, the clock's own without a name */
	public function getTimeZone(?string $timezone = null): \DateTimeZone;
}
