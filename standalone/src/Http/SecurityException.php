<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Http;

/**
 * The rules of the server forbid the call; the messages are those of Nextcloud's core.
 */
final class SecurityException extends \Exception {
	/** @return self nobody is logged in */
	public static function notLoggedIn(): self {
		return new self('Current user is not logged in', 401);
	}

	/** @return self an administrator is needed */
	public static function notAdmin(): self {
		return new self('Logged in account must be an admin', 403);
	}

	/** @return self the request token is missing or wrong */
	public static function noToken(): self {
		return new self('CSRF check failed', 412);
	}
}
