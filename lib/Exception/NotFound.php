<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Exception;

/**
 * There is no such object, or the user may not know that there is.
 */
final class NotFound extends ApiException {
	/** @param array<string, string> $fields path of a field => message */
	public function __construct(string $message, array $fields = [], ?\Throwable $previous = null) {
		parent::__construct(404, 'niet_gevonden', $message, $fields, $previous);
	}
}
