<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Mail;

/**
 * What an outgoing message says, checked.
 */
final readonly class Brief {
	/**
	 * @param list<Adres> $ontvangers at least one
	 * @param string $messageId with its angle brackets
	 * @param string $datum moment, ISO 8601 UTC
	 * @param string $inReplyTo '' when it answers nothing
	 * @param list<string> $references
	 * @param list<string> $bestanden ids of staged files
	 */
	public function __construct(
		public Adres $afzender,
		public array $ontvangers,
		public string $onderwerp,
		public string $inhoud,
		public string $messageId,
		public string $datum,
		public string $inReplyTo,
		public array $references,
		public array $bestanden,
	) {
	}
}
