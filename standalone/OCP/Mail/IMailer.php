<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Mail;

/**
 * Sends mail and knows what an address is.
 */
interface IMailer {
	/** @return bool whether this is an e-mail address */
	public function validateMailAddress(string $email): bool;
}
