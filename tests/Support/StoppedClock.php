<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Support;

use OCP\AppFramework\Utility\ITimeFactory;

/**
 * A clock that stands still.
 */
final readonly class StoppedClock implements ITimeFactory {
	private \DateTimeImmutable $moment;

	/** @param string $moment ISO 8601 */
	public function __construct(string $moment) {
		$this->moment = new \DateTimeImmutable($moment);
	}

	#[\Override]
	public function now(): \DateTimeImmutable {
		return $this->moment;
	}

	#[\Override]
	public function getTime(): int {
		return $this->moment->getTimestamp();
	}

	#[\Override]
	public function getDateTime(string $time = 'now', ?\DateTimeZone $timezone = null): \DateTime {
		$moment = $this->moment->setTimezone($timezone ?? $this->moment->getTimezone())->modify($time);
		return \DateTime::createFromImmutable($moment === false ? $this->moment : $moment);
	}

	#[\Override]
	public function withTimeZone(\DateTimeZone $timezone): static {
		return new self($this->moment->setTimezone($timezone)->format(\DateTimeInterface::ATOM));
	}

	#[\Override]
	public function getTimeZone(?string $timezone = null): \DateTimeZone {
		return $timezone === null ? $this->moment->getTimezone() : new \DateTimeZone($timezone);
	}
}
