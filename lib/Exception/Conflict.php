<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Exception;

/**
 * Somebody else was first: a newer revision, or other content under a known id.
 */
final class Conflict extends ApiException {
	/**
	 * @param array<string, mixed>|null $huidig the object as it is now, as this user may see it
	 * @param string|null $door display name of who changed it last
	 */
	public function __construct(
		string $message,
		public readonly ?array $huidig = null,
		public readonly ?string $door = null,
	) {
		parent::__construct(409, 'conflict', $message);
	}

	#[\Override]
	public function body(): array {
		return parent::body() + array_filter(['huidig' => $this->huidig, 'door' => $this->door], static fn (mixed $part): bool => $part !== null);
	}
}
