<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Services;

use OCP\Http\Client\IClient;
use OCP\Http\Client\IClientService;
use OCP\Http\Client\IResponse;

/**
 * Sends requests with PHP's own streams. Like Nextcloud's client it throws when the answer is an error.
 */
final class HttpClient implements IClientService, IClient {
	private const SECONDS = 30;

	#[\Override]
	public function newClient(): IClient {
		return $this;
	}

	#[\Override]
	public function get(string $uri, array $options = []): IResponse {
		$headers = [];
		foreach (is_array($options['headers'] ?? null) ? $options['headers'] : [] as $name => $value) {
			$headers[] = $name . ': ' . (is_string($value) ? $value : '');
		}
		$timeout = is_numeric($options['timeout'] ?? null) ? (float)$options['timeout'] : self::SECONDS;
		$follow = ($options['allow_redirects'] ?? true) === false ? 0 : 1;
		$body = @file_get_contents($uri, false, stream_context_create(['http' => ['header' => $headers, 'timeout' => $timeout, 'follow_location' => $follow]]));
		if ($body === false) {
			throw new \RuntimeException('No answer, or an error');
		}
		$status = 0;
		foreach ($http_response_header as $line) {
			// where it was sent elsewhere, the last answer counts
			$status = preg_match('~^HTTP/\S+ (\d{3})~', $line, $part) === 1 ? (int)$part[1] : $status;
		}
		return new HttpAnswer($body, $status);
	}
}
