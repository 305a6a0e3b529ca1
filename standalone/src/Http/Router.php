<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Http;

/**
 * Finds the controller method for a request.
 */
final readonly class Router {
	/** @param Routes $routes all addresses */
	public function __construct(
		private Routes $routes,
	) {
	}

	/**
	 * @param string $method HTTP method; HEAD finds what GET finds
	 * @param string $path raw path, still encoded
	 * @return array{RouteEntry, array<string, mixed>}|null the address and its placeholders' values
	 */
	public function find(string $method, string $path): ?array {
		$path = rawurldecode($path);
		$verb = $method === 'HEAD' ? 'GET' : $method;
		foreach ([$path, $path . '/', rtrim($path, '/')] as $variant) {
			foreach ($this->routes->all() as $entry) {
				$values = $entry->verb === $verb ? $entry->match($variant) : null;
				if ($values !== null) {
					return [$entry, $values];
				}
			}
		}
		return null;
	}

	/** @return bool whether the path is there with another method */
	public function knows(string $path): bool {
		foreach ($this->routes->all() as $entry) {
			if ($entry->match(rawurldecode($path)) !== null) {
				return true;
			}
		}
		return false;
	}
}
