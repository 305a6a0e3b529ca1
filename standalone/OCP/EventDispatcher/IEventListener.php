<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\EventDispatcher;

/**
 * Hears of events.
 *
 * @template T of Event
 */
interface IEventListener {
	/** @param T $event what happened */
	public function handle(Event $event): void;
}
