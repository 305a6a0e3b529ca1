<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Regels;

use OCA\Klantcontact\Service\Nummering\Voorraad;
use OCA\Klantcontact\Service\Nummering\Vraag;

/**
 * The rules of one kind of object, on top of its schema.
 */
interface Regels {
	/**
	 * Fills in what the server makes and what follows from the rest, and reports broken rules to the input.
	 *
	 * @param array<string, mixed> $object whole, of the right form
	 * @param array<string, mixed>|null $oud as it is stored, null for a new object
	 * @return array<string, mixed>
	 */
	public function verwerk(array $object, ?array $oud, Invoer $invoer): array;

	/**
	 * Says which numbers the object still needs.
	 *
	 * @param array<string, mixed> $object
	 */
	public function vraag(array $object, Vraag $vraag): void;

	/**
	 * Gives the object its numbers.
	 *
	 * @param array<string, mixed> $object
	 * @return array<string, mixed>
	 */
	public function nummer(array $object, Voorraad $voorraad): array;
}
