<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Table;

/**
 * One outgoing message, and the request that sends and stores it.
 */
final readonly class Verzending {
	/**
	 * @param string $id of the command that asks for it
	 * @param string $bericht the bericht that is sent
	 * @param string $gebruiker who sends it
	 * @param string $hash fingerprint of the request
	 * @param string $tot moment, ISO 8601 UTC, after which a message that is being prepared or sent has nobody working on it
	 * @param string $op moment of the message, ISO 8601 UTC
	 * @param string $afzender as in its From header
	 * @param string|null $eml file with the message as it was sent; null once the bundle is stored
	 * @param array<string, mixed>|null $invoer the request; null once the bundle is stored
	 */
	public function __construct(
		public string $id,
		public string $bericht,
		public string $gebruiker,
		public string $hash,
		public Verzendstatus $status,
		public string $tot,
		public string $op,
		public string $afzender,
		public string $messageId,
		public ?string $eml = null,
		public ?array $invoer = null,
	) {
	}

	/**
	 * @param string $eml file with the message
	 * @param array<string, mixed> $invoer the request
	 */
	public function met(string $eml, array $invoer): self {
		return new self($this->id, $this->bericht, $this->gebruiker, $this->hash, $this->status, $this->tot, $this->op, $this->afzender, $this->messageId, $eml, $invoer);
	}
}
