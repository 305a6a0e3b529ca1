<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Exception;

/**
 * A failure that the user is told about in the one error shape of the API.
 */
abstract class ApiException extends \RuntimeException {
	/**
	 * @param int $status HTTP status
	 * @param string $errorCode stable word for clients, such as "ongeldig"
	 * @param string $message sentence for the user, in her language, without personal data
	 * @param array<string, string> $fields path of a field (contactmomenten.0.onderwerp) => message
	 */
	public function __construct(
		public readonly int $status,
		public readonly string $errorCode,
		string $message,
		public readonly array $fields = [],
		?\Throwable $previous = null,
	) {
		parent::__construct($message, 0, $previous);
	}

	/** @return array<string, mixed> the body of the answer: code, message, fields and what a subclass adds */
	public function body(): array {
		return ['code' => $this->errorCode, 'message' => $this->getMessage(), 'fields' => (object)$this->fields];
	}
}
