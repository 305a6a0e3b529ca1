<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\OpenApi;

use OCA\Klantcontact\Standalone\Http\RouteEntry;
use OCA\Klantcontact\Standalone\Http\Routes;
use OCA\Klantcontact\Store\Soort;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * openapi.json tells the truth: what it says is what the controllers do.
 */
final class OpenApiTest extends TestCase {
	private const ROOT = __DIR__ . '/../../../';

	private Document $document;

	#[\Override]
	protected function setUp(): void {
		$this->document = Document::read(self::ROOT . 'openapi.json');
	}

	#[TestDox('OPENAPI-01 every call of the controllers is in it with its method, and nothing else is')]
	public function testRoutes(): void {
		$expected = array_map(static fn (RouteEntry $route): string => $route->verb . ' ' . self::path($route), self::routes());
		$found = array_keys($this->document->operations());
		sort($expected);
		sort($found);
		self::assertNotEmpty($expected);
		self::assertSame($expected, $found);
	}

	#[TestDox('OPENAPI-02 every call has its path parameters, and of a kind of object the kinds that the route takes')]
	public function testPathParameters(): void {
		foreach (self::routes() as $route) {
			$operation = $this->operation($route);
			preg_match_all('/\{(\w+)\}/', $route->path, $names);
			self::assertSame($names[1], array_keys($operation->pathParameters()), $route->name);
			foreach ($operation->pathParameters() as $name => $schema) {
				$isUuid = ($schema['format'] ?? '') === 'uuid';
				$kinds = is_array($schema['enum'] ?? null) ? $schema['enum'] : [];
				self::assertTrue($isUuid || $kinds !== [], $route->name . ' ' . $name);
				foreach (Soort::cases() as $soort) {
					$path = self::fill($route->path, $isUuid ? '' : $soort->meervoud());
					self::assertSame($isUuid || in_array($soort->meervoud(), $kinds, true), $route->match($path) !== null, $path);
				}
			}
		}
	}

	#[TestDox('OPENAPI-03 every call says how it can fail')]
	public function testStatusCodes(): void {
		foreach (self::routes() as $route) {
			$operation = $this->operation($route);
			$hasObject = str_contains($route->path, '{');
			$needed = [200, 401, 403, 500, 503, ...($hasObject ? [404] : []), ...(in_array($route->verb, ['POST', 'PATCH', 'PUT'], true) && $operation->body() !== null ? [400, 413] : [])];
			self::assertSame([], array_diff($needed, $operation->statuses()), $route->name);
			$isCommand = in_array('opdracht', $operation->required(), true);
			$changesSettings = str_contains($route->name, 'instellingen');
			$storesDraft = $route->verb === 'PUT';
			$endsMessage = $hasObject && str_contains($route->name, 'verzendingen');
			self::assertSame(($isCommand && !$changesSettings) || $storesDraft || $endsMessage, in_array(409, $operation->statuses(), true), $route->name . ': only a command meets another one, a draft another window, and a message its sender');
		}
	}

	#[TestDox('OPENAPI-04 every call has a name of its own, a tag that is explained, and a summary')]
	public function testDescriptions(): void {
		$ids = [];
		foreach ($this->document->operations() as $name => $operation) {
			$ids[] = $operation->text('operationId');
			self::assertNotSame('', $operation->text('summary'), $name);
			self::assertSame([], array_diff($operation->tags(), $this->document->tags()), $name);
		}
		self::assertSame($ids, array_values(array_unique($ids)));
	}

	#[TestDox('OPENAPI-05 the objects are those of the register, and every reference leads somewhere')]
	public function testSchemas(): void {
		$register = json_decode((string)file_get_contents(self::ROOT . 'lib/Settings/klantcontact_register.json'), true, 64, JSON_THROW_ON_ERROR);
		foreach (Soort::cases() as $soort) {
			self::assertSame(RegisterSchema::of($register, $soort), $this->document->schema(ucfirst($soort->value)), $soort->value);
		}
		self::assertSame([], $this->document->brokenReferences());
	}

	#[TestDox('OPENAPI-06 it is of the version of the app')]
	public function testVersion(): void {
		$info = simplexml_load_file(self::ROOT . 'appinfo/info.xml');
		self::assertInstanceOf(\SimpleXMLElement::class, $info);
		self::assertSame((string)$info->version, $this->document->version());
	}

	private function operation(RouteEntry $route): Operation {
		return $this->document->operations()[$route->verb . ' ' . self::path($route)];
	}

	/** @return list<RouteEntry> without the pages, which are no calls */
	private static function routes(): array {
		$routes = (new Routes(['klantcontact' => self::ROOT . 'lib/Controller']))->all();
		return array_values(array_filter($routes, static fn (RouteEntry $route): bool => (new \ReflectionClass($route->controller))->getAttributes(OpenAPI::class) === []));
	}

	private static function path(RouteEntry $route): string {
		return str_starts_with($route->path, '/ocs/') ? $route->path : '/index.php' . $route->path;
	}

	/** A path of the route: uuids everywhere, but the kind where the route asks for one. */
	private static function fill(string $path, string $kind): string {
		$uuid = '0b8cf1a0-5a0f-4a34-9d55-0f0a3a3a3a3a';
		return (string)preg_replace('/\{\w+\}/', $uuid, str_replace('{lijst}', $kind === '' ? 'klanten' : $kind, $path));
	}
}
