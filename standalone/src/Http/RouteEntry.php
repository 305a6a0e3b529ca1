<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Http;

use OCP\AppFramework\Controller;

/**
 * One address and the controller method behind it.
 */
final readonly class RouteEntry {
	private string $pattern;

	/**
	 * @param string $name such as "klantcontact.page.index"
	 * @param string $verb HTTP method
	 * @param string $path whole path with {placeholders}
	 * @param class-string<Controller> $controller
	 * @param string $method of the controller
	 * @param array<string, string> $requirements placeholder => regular expression
	 * @param array<string, mixed> $defaults placeholder => value when it is missing
	 */
	public function __construct(
		public string $name,
		public string $verb,
		public string $path,
		public string $controller,
		public string $method,
		array $requirements = [],
		public array $defaults = [],
	) {
		$pattern = preg_replace_callback(
			'/\\\\\{([A-Za-z0-9_]+)\\\\\}/',
			static fn (array $match): string => '(?P<' . $match[1] . '>' . ($requirements[$match[1]] ?? '[^/]+') . ')',
			preg_quote($path, '#'),
		);
		$this->pattern = '#^' . $pattern . '$#u';
	}

	/** @return array<string, mixed>|null the placeholders' values, null when the path is another */
	public function match(string $path): ?array {
		if (preg_match($this->pattern, $path, $matches) !== 1) {
			return null;
		}
		$values = array_filter($matches, is_string(...), ARRAY_FILTER_USE_KEY);
		return $values + $this->defaults;
	}

	/** @param array<string, mixed> $arguments values of the placeholders; the others become the query */
	public function link(array $arguments): string {
		$path = preg_replace_callback('/\{([A-Za-z0-9_]+)\}/', function (array $match) use (&$arguments): string {
			$value = $arguments[$match[1]] ?? $this->defaults[$match[1]] ?? '';
			unset($arguments[$match[1]]);
			return is_scalar($value) ? str_replace('%2F', '/', rawurlencode((string)$value)) : '';
		}, $this->path);
		return $path . ($arguments === [] ? '' : '?' . http_build_query($arguments));
	}
}
