<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Services;

use OCA\Klantcontact\Standalone\Container\Container;
use OCA\Klantcontact\Standalone\Container\Registration;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\EventDispatcher\IEventListener;

/**
 * Tells listeners what happens.
 */
final class Events implements IEventDispatcher {
	/** @var array<string, list<callable>> by event class */
	private array $listeners = [];

	/** @var array<string, list<string>> classes of listeners, by event class */
	private array $services = [];

	/**
	 * @param Container $container makes the listeners
	 * @param Registration $registration which listeners the app has
	 */
	public function __construct(
		private readonly Container $container,
		Registration $registration,
	) {
		foreach ($registration->listeners as $listener) {
			$this->services[$listener['event']][] = $listener['listener'];
		}
	}

	#[\Override]
	public function addListener(string $eventName, callable $listener, int $priority = 0): void {
		$this->listeners[$eventName][] = $listener;
	}

	#[\Override]
	public function addServiceListener(string $eventName, string $className, int $priority = 0): void {
		$this->services[$eventName][] = $className;
	}

	#[\Override]
	public function dispatchTyped(Event $event): void {
		foreach ($this->listeners[$event::class] ?? [] as $listener) {
			$listener($event);
		}
		foreach ($this->services[$event::class] ?? [] as $class) {
			$listener = $this->container->get($class);
			if ($listener instanceof IEventListener) {
				$listener->handle($event);
			}
		}
	}
}
