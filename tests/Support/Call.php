<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Support;

/**
 * One call to the API, made but not sent.
 */
final readonly class Call {
	private const BASE = '/ocs/v2.php/apps/klantcontact/api/v1';

	/**
	 * @param non-empty-string $method
	 * @param string $path with its query, from the server's root
	 * @param string|array<string, \CURLFile|\CURLStringFile|string>|null $body raw, or the fields of a form with files
	 * @param string $uid user, whose password is the same
	 * @param list<string> $headers more of them
	 */
	private function __construct(
		public string $method,
		public string $path,
		public string|array|null $body,
		public string $uid,
		public array $headers = [],
	) {
	}

	/** @return self the same, for who has an answer already and wants another one only */
	public function unless(string $etag): self {
		return new self($this->method, $this->path, $this->body, $this->uid, ['If-None-Match: ' . $etag]);
	}

	/** @param string $path after the API's base, with its query */
	public static function get(string $path, string $uid = 'jan'): self {
		return new self('GET', self::BASE . $path, null, $uid);
	}

	/**
	 * @param non-empty-string $method
	 * @param string $path after the API's base
	 * @param array<array-key, mixed>|string $body a string is sent as it is
	 */
	public static function json(string $method, string $path, array|string $body, string $uid = 'jan'): self {
		$json = is_string($body) ? $body : json_encode($body, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
		return new self($method, self::BASE . $path, $json, $uid);
	}

	/** Uploads a file under a name that the client made up. */
	public static function file(string $name, string $bytes, string $type = 'text/plain', string $uid = 'jan'): self {
		return new self('POST', self::BASE . '/bijlagen', ['bestand' => new \CURLStringFile($bytes, $name, $type)], $uid);
	}

	/** @param string $path from the server's root, for what is no OCS call */
	public static function page(string $path, string $uid = 'jan'): self {
		return new self('GET', $path, null, $uid);
	}
}
