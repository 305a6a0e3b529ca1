<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Exception;

/**
 * Every field is well formed, but a rule forbids storing them so.
 */
final class RuleBroken extends ApiException {
	/** @param array<string, string> $fields path of a field => message */
	public function __construct(string $message, array $fields = [], ?\Throwable $previous = null) {
		parent::__construct(422, 'regel', $message, $fields, $previous);
	}
}
