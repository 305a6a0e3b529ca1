<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Standalone;

use OCA\Klantcontact\Standalone\Http\RouteEntry;
use OCA\Klantcontact\Standalone\Http\Router;
use OCA\Klantcontact\Standalone\Http\Routes;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * Addresses come from the attributes of controllers, with Nextcloud's paths and names.
 */
final class RouterTest extends TestCase {
	private Routes $routes;

	#[\Override]
	protected function setUp(): void {
		$this->routes = new Routes(['klantcontact' => __DIR__ . '/Fixture']);
	}

	/** @return iterable<string, array{string, string, string|null, array<string, mixed>}> method, path, name of the route, values */
	public static function paths(): iterable {
		yield 'a page' => ['GET', '/apps/klantcontact/open', 'klantcontact.proef.open', []];
		yield 'HEAD is GET' => ['HEAD', '/apps/klantcontact/open', 'klantcontact.proef.open', []];
		yield 'a slash more' => ['GET', '/apps/klantcontact/open/', 'klantcontact.proef.open', []];
		yield 'a deep link' => ['GET', '/apps/klantcontact/lijst/een/twee', 'klantcontact.proef.vrijdiep', ['path' => 'lijst/een/twee']];
		yield 'an API call' => ['POST', '/ocs/v2.php/apps/klantcontact/api/v1/dingen/a%20b', 'ocs.klantcontact.proef_ocs.bewaar', ['id' => 'a b']];
		yield 'no slash in a placeholder' => ['POST', '/ocs/v2.php/apps/klantcontact/api/v1/dingen/a/b', null, []];
		yield 'another method' => ['DELETE', '/apps/klantcontact/open', null, []];
		yield 'nothing there' => ['GET', '/apps/klantcontact/nergens', null, []];
	}

	/** @param array<string, mixed> $values */
	#[DataProvider('paths')]
	public function testAPathFindsItsController(string $method, string $path, ?string $name, array $values): void {
		$found = (new Router($this->routes))->find($method, $path);
		self::assertSame($name, $found === null ? null : $found[0]->name);
		self::assertSame($values, $found[1] ?? []);
	}

	public function testALinkIsMadeFromAName(): void {
		$route = $this->routes->named('ocs.klantcontact.proef_ocs.bewaar');
		self::assertSame('/ocs/v2.php/apps/klantcontact/api/v1/dingen/a%20b?extra=1', $route?->link(['id' => 'a b', 'extra' => 1]));
	}

	public function testNoTwoControllersOfTheAppShareAnAddress(): void {
		$routes = (new Routes(['klantcontact' => dirname(__DIR__, 2) . '/lib/Controller']))->all();
		foreach ($routes as $one) {
			$example = (string)preg_replace('/\{\w+\}/', 'voorbeeld', $one->path);
			$others = array_filter($routes, static fn (RouteEntry $other): bool => $other->controller !== $one->controller && $other->verb === $one->verb && $other->match($example) !== null);
			self::assertSame([], array_map(static fn (RouteEntry $other): string => $other->path, array_values($others)), $one->verb . ' ' . $one->path . ' is also found by another controller; Nextcloud does not say which comes first');
		}
	}
}
