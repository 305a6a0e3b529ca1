<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Exception;

/**
 * OpenRegister or the database is missing or failing; nothing was stored.
 */
final class StoreUnavailable extends ApiException {
	/** @param array<string, string> $fields path of a field => message */
	public function __construct(string $message, array $fields = [], ?\Throwable $previous = null) {
		parent::__construct(503, 'niet_beschikbaar', $message, $fields, $previous);
	}
}
