<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Http;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\Route;

/**
 * Reads the addresses from the attributes of controller classes, with the names and paths that Nextcloud gives them.
 */
final class Routes {
	/** @var list<RouteEntry>|null */
	private ?array $entries = null;

	/** @param array<string, string> $folders app id => folder of its controllers; the namespace is found in the files */
	public function __construct(
		private readonly array $folders,
	) {
	}

	/** @return list<RouteEntry> all addresses, in the order of the files and of the methods in them */
	public function all(): array {
		if ($this->entries === null) {
			$this->entries = [];
			foreach ($this->folders as $app => $folder) {
				$files = glob($folder . '/*.php');
				foreach ($files === false ? [] : $files as $file) {
					array_push($this->entries, ...$this->ofFile($app, $file));
				}
			}
		}
		return $this->entries;
	}

	/** @return RouteEntry|null the address of this name */
	public function named(string $name): ?RouteEntry {
		foreach ($this->all() as $entry) {
			if ($entry->name === $name) {
				return $entry;
			}
		}
		return null;
	}

	/** @return list<RouteEntry> */
	private function ofFile(string $app, string $file): array {
		preg_match('/^namespace ([\w\\\\]+);/m', (string)file_get_contents($file), $namespace);
		$class = ($namespace[1] ?? '') . '\\' . basename($file, '.php');
		if (!class_exists($class) || !is_subclass_of($class, Controller::class)) {
			return [];
		}
		$reflection = new \ReflectionClass($class);
		$entries = [];
		foreach ($reflection->isAbstract() ? [] : $reflection->getMethods(\ReflectionMethod::IS_PUBLIC) as $method) {
			foreach ($method->getAttributes(Route::class, \ReflectionAttribute::IS_INSTANCEOF) as $attribute) {
				$entries[] = $this->entry($app, $class, $method->getName(), $attribute->newInstance());
			}
		}
		return $entries;
	}

	/** @param class-string<Controller> $class */
	private function entry(string $app, string $class, string $method, Route $route): RouteEntry {
		$name = preg_replace('/Controller$/', '', substr($class, (int)strrpos($class, '\\') + 1));
		$ocs = $route->getType() === Route::TYPE_API;
		$root = $route->getRoot() ?? ($app === '' ? '' : '/apps/' . $app);
		return new RouteEntry(
			($ocs ? 'ocs.' : '') . ($app === '' ? 'core' : $app) . '.' . self::snake((string)$name) . '.' . self::snake($method) . ($route->getPostfix() ?? ''),
			strtoupper($route->getVerb()),
			($ocs ? '/ocs/v2.php' : '') . $root . $route->getUrl(),
			$class,
			$method,
			$route->getRequirements() ?? [],
			$route->getDefaults() ?? [],
		);
	}

	private static function snake(string $name): string {
		return strtolower((string)preg_replace('/(?<=[a-z0-9])([A-Z])/', '_$1', $name));
	}
}
