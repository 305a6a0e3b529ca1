<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\OpenRegister;

/**
 * Tells our own saves from edits that somebody makes in OpenRegister itself: both fire the same events.
 */
final class OwnSaves {
	private int $depth = 0;

	/**
	 * @template T
	 * @param callable(): T $save
	 * @return T
	 */
	public function during(callable $save): mixed {
		$this->depth++;
		try {
			return $save();
		} finally {
			$this->depth--;
		}
	}

	/** @return bool whether the event that is being heard comes from us */
	public function isRunning(): bool {
		return $this->depth > 0;
	}
}
