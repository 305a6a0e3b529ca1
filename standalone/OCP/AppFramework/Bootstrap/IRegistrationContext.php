<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Bootstrap;

use OCP\AppFramework\Middleware;
use OCP\Dashboard\IWidget;
use OCP\SetupCheck\ISetupCheck;

/**
 * Takes the services of an app.
 */
interface IRegistrationContext {
	/** @return void */
	public function registerCapability(string $capability): void;

	/** @param class-string<IWidget> $widgetClass */
	public function registerDashboardWidget(string $widgetClass): void;

	/** @param callable(\Psr\Container\ContainerInterface): mixed $factory */
	public function registerService(string $name, callable $factory, bool $shared = true): void;

	/** @return void */
	public function registerServiceAlias(string $alias, string $target): void;

	/** @param mixed $value */
	public function registerParameter(string $name, $value): void;

	/**
	 * @param string $event class of the event
	 * @param string $listener class of the listener
	 */
	public function registerEventListener(string $event, string $listener, int $priority = 0): void;

	/**
	 * @param class-string<Middleware> $class
	 * @param bool $global whether requests of other apps pass it too
	 */
	public function registerMiddleware(string $class, bool $global = false): void;

	/** @return void */
	public function registerSearchProvider(string $class): void;

	/** @return void */
	public function registerReferenceProvider(string $class): void;

	/** @return void */
	public function registerNotifierService(string $notifierClass): void;

	/** @param class-string<ISetupCheck> $setupCheckClass */
	public function registerSetupCheck(string $setupCheckClass): void;
}
