<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Mail;

/**
 * Which bericht of a bundle is to be sent, and to whom.
 */
final readonly class Verzendverzoek {
	/**
	 * @param string $id of the bericht
	 * @param string $pad where it stands in the request
	 * @param array<string, mixed> $bericht normalised
	 * @param list<Adres> $ontvangers
	 */
	public function __construct(
		public string $id,
		public string $pad,
		public array $bericht,
		public array $ontvangers,
	) {
	}
}
