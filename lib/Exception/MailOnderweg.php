<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Exception;

/**
 * A message was handed over before, or may have been: it is not sent again, and the bundle is not stored by this request.
 */
final class MailOnderweg extends ApiException {
	private function __construct(
		int $status,
		string $errorCode,
		string $message,
		public readonly string $verzending,
		?\Throwable $previous = null,
	) {
		parent::__construct($status, $errorCode, $message, [], $previous);
	}

	/** Nobody knows whether it was sent. */
	public static function onzeker(string $message, string $verzending): self {
		return new self(409, 'mogelijk_verzonden', $message, $verzending);
	}

	/** Another request is sending it now. */
	public static function bezig(string $message, string $verzending): self {
		return new self(409, 'wordt_verzonden', $message, $verzending);
	}

	/** It was sent, and then the bundle could not be stored. */
	public static function nietOpgeslagen(string $message, string $verzending, \Throwable $previous): self {
		return new self(503, 'verzonden_niet_opgeslagen', $message, $verzending, $previous);
	}

	#[\Override]
	public function body(): array {
		return parent::body() + ['verzending' => $this->verzending];
	}
}
