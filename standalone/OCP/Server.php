<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use Psr\Container\ContainerInterface;

/**
 * The services of the server, for code that cannot have them injected.
 */
final class Server {
	private static ?ContainerInterface $container = null;

	/** Gives the host's container; only the host calls it. */
	public static function setContainer(ContainerInterface $container): void {
		self::$container = $container;
	}

	/**
	 * @template T of object
	 * @param class-string<T> $serviceName
	 * @return T
	 */
	public static function get(string $serviceName) {
		$service = self::$container?->get($serviceName);
		if (!$service instanceof $serviceName) {
			throw new \LogicException('No service ' . $serviceName);
		}
		return $service;
	}
}
