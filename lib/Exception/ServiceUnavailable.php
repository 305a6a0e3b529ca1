<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Exception;

/**
 * A service outside of Nextcloud does not answer. What it was asked for can be done without it.
 */
final class ServiceUnavailable extends ApiException {
	public function __construct(string $message, ?\Throwable $previous = null) {
		parent::__construct(503, 'niet_beschikbaar', $message, [], $previous);
	}
}
