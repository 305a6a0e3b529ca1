<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Services;

use OCP\AppFramework\Utility\ITimeFactory;

/**
 * The clock of the machine.
 */
final readonly class Clock implements ITimeFactory {
	/** @param \DateTimeZone $zone in which moments are given */
	public function __construct(
		private \DateTimeZone $zone = new \DateTimeZone('UTC'),
	) {
	}

	#[\Override]
	public function now(): \DateTimeImmutable {
		return new \DateTimeImmutable('now', $this->zone);
	}

	#[\Override]
	public function getTime(): int {
		return time();
	}

	#[\Override]
	public function getDateTime(string $time = 'now', ?\DateTimeZone $timezone = null): \DateTime {
		return new \DateTime($time, $timezone ?? $this->zone);
	}

	#[\Override]
	public function withTimeZone(\DateTimeZone $timezone): static {
		return new self($timezone);
	}

	#[\Override]
	public function getTimeZone(?string $timezone = null): \DateTimeZone {
		return $timezone === null ? $this->zone : new \DateTimeZone($timezone);
	}
}
