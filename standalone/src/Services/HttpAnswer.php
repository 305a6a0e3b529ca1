<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Services;

use OCP\Http\Client\IResponse;

/**
 * The answer to an HTTP request.
 */
final readonly class HttpAnswer implements IResponse {
	public function __construct(
		private string $body,
		private int $status,
	) {
	}

	#[\Override]
	public function getBody() {
		return $this->body;
	}

	#[\Override]
	public function getStatusCode(): int {
		return $this->status;
	}
}
