<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Mail;

/**
 * The message was not taken by the mail server: nobody received anything, and it may be tried again.
 */
final class NietVerzonden extends \RuntimeException {
	/**
	 * @param bool $isGeweigerd whether the server said no for good; false: it could not be reached or has no time now
	 * @param bool $isOntvanger whether it said so of a recipient
	 */
	public function __construct(
		public readonly bool $isGeweigerd,
		public readonly bool $isOntvanger,
	) {
		parent::__construct('Not sent');
	}
}
