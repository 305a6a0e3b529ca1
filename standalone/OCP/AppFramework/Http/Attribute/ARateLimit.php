<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http\Attribute;

/**
 * How often a method may be called.
 */
abstract class ARateLimit {
	/**
	 * @param int $limit how many calls
	 * @param int $period in how many seconds
	 */
	public function __construct(
		protected int $limit,
		protected int $period,
	) {
	}

	/** @return int how many calls */
	public function getLimit(): int {
		return $this->limit;
	}

	/** @return int in how many seconds */
	public function getPeriod(): int {
		return $this->period;
	}
}
