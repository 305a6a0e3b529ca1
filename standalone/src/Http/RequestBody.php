<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Http;

/**
 * The values in the body of a request: JSON, or a form. Of JSON that is none there are no values, as in Nextcloud 31; what
 * that means is for the app to say.
 */
final readonly class RequestBody {
	private const JSON = '#^application/(?:[a-z0-9.-]+\+)?json\b#i';

	/** @param array<string, mixed> $values by name */
	private function __construct(
		public array $values,
	) {
	}

	/**
	 * @param string $method HTTP method
	 * @param string $type value of Content-Type
	 * @param array<string, mixed> $post what PHP read of a form
	 * @param \Closure(): string $input reads the raw body
	 */
	public static function read(string $method, string $type, array $post, \Closure $input): self {
		if (preg_match(self::JSON, $type) === 1) {
			return self::json($input());
		}
		if (!in_array($method, ['PUT', 'PATCH', 'DELETE'], true)) {
			return new self($post);
		}
		parse_str(str_starts_with($type, 'application/x-www-form-urlencoded') ? $input() : '', $values);
		return new self(self::named($values));
	}

	/**
	 * @param array<mixed> $values
	 * @return array<string, mixed> the same, with names that are surely text
	 */
	public static function named(array $values): array {
		$named = [];
		foreach ($values as $name => $value) {
			$named[(string)$name] = $value;
		}
		return $named;
	}

	private static function json(string $text): self {
		$value = json_decode($text, true);
		return new self(is_array($value) ? self::named($value) : []);
	}
}
