<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Validatie\Fouten;

/**
 * What one action does to a taak, and what it makes or changes beside it.
 */
interface Stap {
	/** @return list<string> the fields of its request, without opdracht and revisie */
	public function velden(): array;

	/**
	 * @param array<string, mixed> $taak as it is stored, with its new status already
	 * @param array<string, mixed> $invoer the fields of the request
	 * @param Fouten $fouten where what is wrong with the request goes
	 * @throws ApiException when it may not be done at all
	 */
	public function zet(array $taak, array $invoer, Gebruiker $gebruiker, Fouten $fouten): Gevolg;
}
