<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Container;

use OCP\AppFramework\Bootstrap\IRegistrationContext;
use OCP\AppFramework\Middleware;
use OCP\Dashboard\IWidget;

/**
 * Takes what the app registers: services go to the container, widgets and middlewares are kept for the host.
 *
 * What the host has no use for (search, notifications, checks of the Nextcloud instance) is taken and left.
 */
final class Registration implements IRegistrationContext {
	/** @var list<class-string<IWidget>> */
	public array $widgets = [];

	/** @var list<class-string<Middleware>> */
	public array $middlewares = [];

	/** @var list<array{event: string, listener: string}> */
	public array $listeners = [];

	/** @param Container $container where the services go */
	public function __construct(
		private readonly Container $container,
	) {
	}

	#[\Override]
	public function registerCapability(string $capability): void {
	}

	#[\Override]
	public function registerDashboardWidget(string $widgetClass): void {
		$this->widgets[] = $widgetClass;
	}

	#[\Override]
	public function registerService(string $name, callable $factory, bool $shared = true): void {
		$this->container->factory($name, $factory(...));
	}

	#[\Override]
	public function registerServiceAlias(string $alias, string $target): void {
		$this->container->alias($alias, $target);
	}

	#[\Override]
	public function registerParameter(string $name, $value): void {
		$this->container->set($name, $value);
	}

	#[\Override]
	public function registerEventListener(string $event, string $listener, int $priority = 0): void {
		$this->listeners[] = ['event' => $event, 'listener' => $listener];
	}

	#[\Override]
	public function registerMiddleware(string $class, bool $global = false): void {
		$this->middlewares[] = $class;
	}

	#[\Override]
	public function registerSearchProvider(string $class): void {
	}

	#[\Override]
	public function registerReferenceProvider(string $class): void {
	}

	#[\Override]
	public function registerNotifierService(string $notifierClass): void {
	}

	#[\Override]
	public function registerSetupCheck(string $setupCheckClass): void {
	}
}
