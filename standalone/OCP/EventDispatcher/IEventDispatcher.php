<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\EventDispatcher;

/**
 * Tells listeners what happens.
 */
interface IEventDispatcher {
	/** @return void */
	public function addListener(string $eventName, callable $listener, int $priority = 0): void;

	/** @param class-string<IEventListener<Event>> $className */
	public function addServiceListener(string $eventName, string $className, int $priority = 0): void;

	/** @return void */
	public function dispatchTyped(Event $event): void;
}
