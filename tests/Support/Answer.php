<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Support;

/**
 * What the server said to one request.
 */
final readonly class Answer {
	/**
	 * @param int $status HTTP status, 0 when the connection broke
	 * @param string $body as sent
	 * @param float $seconds from asking to the last byte
	 * @param array<string, string> $headers by name in lower case
	 */
	public function __construct(
		public int $status,
		public string $body,
		public float $seconds,
		public array $headers = [],
	) {
	}

	/** @return array<array-key, mixed> the data of the OCS answer, empty when it is none */
	public function data(): array {
		$json = json_decode($this->body, true);
		$ocs = is_array($json) ? $json['ocs'] ?? null : null;
		$data = is_array($ocs) ? $ocs['data'] ?? null : null;
		return is_array($data) ? $data : [];
	}
}
