<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\EventDispatcher;

/**
 * Something that happened.
 */
class Event {
	private bool $propagationStopped = false;

	/** Starts with nothing known. */
	public function __construct() {
	}

	/** Keeps the event from the listeners that follow. */
	public function stopPropagation(): void {
		$this->propagationStopped = true;
	}

	/** @return bool whether a listener stopped the event */
	public function isPropagationStopped(): bool {
		return $this->propagationStopped;
	}
}
