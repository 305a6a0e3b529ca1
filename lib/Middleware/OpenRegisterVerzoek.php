<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Middleware;

use OCP\IRequest;

/**
 * What a request to OpenRegister's API asks for: which registers, schemas and objects it names, in whatever part of it.
 */
final readonly class OpenRegisterVerzoek {
	/** Configuration, people and pages: they hold no objects. */
	private const HARMLESS = [
		'Agents', 'Applications', 'Consumers', 'Health', 'Heartbeat', 'Mappings', 'Organisation', 'Sources', 'Tags', 'Ui', 'User', 'UserSettings',
	];
	private const UUID = '/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i';
	private const PATH = '#/api/(?:objects|bulk|tables/sync|migration/status)/([^/?]+)/([^/?]+)#';
	private const ONE_REGISTER = '#/api/registers/([^/?]+)#';
	private const ONE_SCHEMA = '#/api/(?:schemas|bulk/schema)/([^/?]+)#';

	/**
	 * @param string $controller short name, such as "Objects"
	 * @param list<string> $registers numbers, slugs or UUIDs, in lower case
	 * @param list<string> $schemas numbers, slugs or UUIDs, in lower case
	 * @param list<string> $ids what it names by a key such as "ids", in lower case
	 * @param list<string> $uuids every UUID in it, in lower case
	 * @param bool $isScoped whether its path names one register and one schema, so that OpenRegister looks nowhere else
	 * @param array<array-key, mixed> $body what its JSON says
	 * @param string $text the whole of it, in lower case
	 */
	private function __construct(
		public string $controller,
		public string $method,
		public array $registers,
		public array $schemas,
		public array $ids,
		public array $uuids,
		public bool $isScoped,
		public array $body,
		public string $text,
	) {
	}

	/**
	 * @param string $controller class without the namespace of OpenRegister's controllers
	 * @param string|null $body the raw body, when it is not PHP's input
	 */
	public static function of(IRequest $request, string $controller, string $method, ?string $body = null): self {
		$path = rawurldecode((string)$request->getPathInfo());
		$values = $request->getParams();
		// GraphQL and MCP read the raw body whatever its Content-Type says, so that is read here too.
		$decoded = json_decode($body ?? (string)file_get_contents('php://input'), true);
		$json = is_array($decoded) ? $decoded : [];
		$named = ['register' => [], 'schema' => [], 'id' => []];
		self::collect([$values, $json], $named);
		$isScoped = preg_match(self::PATH, $path, $pair) === 1;
		if ($isScoped) {
			$named['register'][] = $pair[1];
			$named['schema'][] = $pair[2];
		}
		foreach (['register' => self::ONE_REGISTER, 'schema' => self::ONE_SCHEMA] as $kind => $pattern) {
			if (preg_match($pattern, $path, $one) === 1) {
				$named[$kind][] = $one[1];
			}
		}
		$text = $path . ' ' . json_encode([$values, $json], JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PARTIAL_OUTPUT_ON_ERROR);
		preg_match_all('#openregister://objects/(\d+)/(\d+)#', $text, $links);
		preg_match_all(self::UUID, $text, $uuids);
		return new self(
			(string)preg_replace('/Controller$/', '', $controller),
			$method,
			self::clean([...$named['register'], ...$links[1]]),
			self::clean([...$named['schema'], ...$links[2]]),
			self::clean($named['id']),
			self::clean($uuids[0]),
			$isScoped,
			$json,
			strtolower($text),
		);
	}

	/** @return bool whether no object of any register can be behind it */
	public function isHarmless(): bool {
		return $this->method === 'page' || in_array($this->controller, self::HARMLESS, true);
	}

	/**
	 * @param array<array-key, mixed> $values
	 * @param array{register: list<string>, schema: list<string>, id: list<string>} $named
	 */
	private static function collect(array $values, array &$named): void {
		foreach ($values as $key => $value) {
			$kind = match (1) {
				preg_match('/^_?register(?:s|_?id)?$/i', (string)$key) => 'register',
				preg_match('/^_?schema(?:s|_?id)?$/i', (string)$key) => 'schema',
				preg_match('/^_?(?:uu)?ids?$/i', (string)$key) => 'id',
				default => null,
			};
			if ($kind !== null) {
				array_push($named[$kind], ...self::several($value));
			}
			if (is_array($value)) {
				self::collect($value, $named);
			}
		}
	}

	/** @return list<string> what OpenRegister takes for several values: a list, a JSON list, or a text with commas */
	private static function several(mixed $value): array {
		if (is_string($value) && str_starts_with($value, '[')) {
			$value = json_decode($value, true);
		}
		$several = is_array($value) ? $value : explode(',', is_scalar($value) ? (string)$value : '');
		return array_values(array_map(static fn (mixed $one): string => is_scalar($one) ? (string)$one : '', $several));
	}

	/**
	 * @param list<string> $values
	 * @return list<string>
	 */
	private static function clean(array $values): array {
		return array_values(array_unique(array_map(self::plain(...), $values)));
	}

	/** A number as OpenRegister reads it: "02", "2.0" and "2e0" are all its register 2. */
	private static function plain(string $value): string {
		$plain = strtolower(trim($value));
		return is_numeric($plain) ? (string)(int)$plain : $plain;
	}
}
