<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Registratie;

use OCA\Klantcontact\Service\Validatie\Fouten;

/**
 * What is to be done to a stored object.
 */
interface Bewerking {
	/**
	 * @param array<string, mixed> $oud as it is stored
	 * @return array<string, mixed> as it shall be
	 */
	public function op(array $oud, Fouten $fouten): array;
}
