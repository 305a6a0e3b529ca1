<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Support;

/**
 * Sends calls to a server, as many at once as it is told.
 */
final class Client {
	private const TIMEOUT_SECONDS = 60;

	/** @var array<int, array<string, string>> headers received, by handle */
	private array $headers = [];

	/** @param string $url of the server, without a slash at the end */
	public function __construct(
		private readonly string $url,
	) {
	}

	/** Sends one call and waits for its answer. */
	public function send(Call $call): Answer {
		return $this->sendAll([$call], 1)[0];
	}

	/**
	 * @param iterable<int, Call> $calls taken one by one as clients come free
	 * @param int $clients how many are under way at once
	 * @param (callable(int): void)|null $answered told after each answer how many there are
	 * @param (callable(): bool)|null $meanwhile asked again and again while answers are waited for, until it is content
	 * @return array<int, Answer> by the keys of the calls
	 */
	public function sendAll(iterable $calls, int $clients, ?callable $answered = null, ?callable $meanwhile = null): array {
		$waiting = (static fn () => yield from $calls)();
		$multi = curl_multi_init();
		$keys = [];
		$answers = [];
		while (true) {
			while (count($keys) < $clients && $waiting->valid()) {
				$handle = $this->handle($waiting->current());
				$keys[spl_object_id($handle)] = [$waiting->key(), $handle];
				curl_multi_add_handle($multi, $handle);
				$waiting->next();
			}
			if ($keys === []) {
				return $answers;
			}
			curl_multi_exec($multi, $running);
			curl_multi_select($multi, 0.1);
			$meanwhile = $meanwhile !== null && $meanwhile() ? null : $meanwhile;
			while (($done = curl_multi_info_read($multi)) !== false) {
				/** @var \CurlHandle $handle */
				$handle = $done['handle'];
				[$key] = $keys[spl_object_id($handle)];
				unset($keys[spl_object_id($handle)]);
				$answers[$key] = $this->answer($handle);
				curl_multi_remove_handle($multi, $handle);
				if ($answered !== null) {
					$answered(count($answers));
				}
			}
		}
	}

	private function handle(Call $call): \CurlHandle {
		$handle = curl_init($this->url . $call->path);
		if ($handle === false) {
			throw new \RuntimeException('No such address: ' . $call->path);
		}
		$headers = ['OCS-APIRequest: true', 'Accept: application/json', 'Expect:', ...$call->headers];
		if (is_string($call->body)) {
			$headers[] = 'Content-Type: application/json';
		}
		curl_setopt_array($handle, [
			CURLOPT_CUSTOMREQUEST => $call->method,
			CURLOPT_USERPWD => $call->uid . ':' . $call->uid,
			CURLOPT_RETURNTRANSFER => true,
			CURLOPT_TIMEOUT => self::TIMEOUT_SECONDS,
			CURLOPT_HTTPHEADER => $headers,
		]);
		curl_setopt($handle, CURLOPT_HEADERFUNCTION, function (\CurlHandle $from, string $line): int {
			[$name, $value] = [...explode(':', $line, 2), ''];
			$this->headers[spl_object_id($from)][strtolower($name)] = trim($value);
			return strlen($line);
		});
		if ($call->body !== null) {
			curl_setopt($handle, CURLOPT_POSTFIELDS, $call->body);
		}
		return $handle;
	}

	private function answer(\CurlHandle $handle): Answer {
		$body = curl_multi_getcontent($handle);
		// a connection that breaks halfway has a status and half a body
		$whole = curl_errno($handle) === 0;
		$status = $whole ? (int)curl_getinfo($handle, CURLINFO_RESPONSE_CODE) : 0;
		$headers = $this->headers[spl_object_id($handle)] ?? [];
		unset($this->headers[spl_object_id($handle)]);
		return new Answer($status, (string)$body, (float)curl_getinfo($handle, CURLINFO_TOTAL_TIME), $headers);
	}
}
