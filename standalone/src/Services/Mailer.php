<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Services;

use OCP\Mail\IMailer;

/**
 * Knows what an e-mail address is; sends nothing.
 */
final readonly class Mailer implements IMailer {
	#[\Override]
	public function validateMailAddress(string $email): bool {
		return filter_var($email, FILTER_VALIDATE_EMAIL, FILTER_FLAG_EMAIL_UNICODE) !== false;
	}
}
