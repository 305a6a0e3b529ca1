<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Registratie;

use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Store\Soort;

/**
 * Fields of an object get other values.
 */
final class NieuweVelden implements Bewerking {
	/**
	 * @param array<string, mixed> $nieuw as sent
	 * @param string $pad where they stand in the request, '' when they are the request
	 */
	public function __construct(
		private readonly Velden $velden,
		private readonly Soort $soort,
		private readonly array $nieuw,
		private readonly string $pad,
	) {
	}

	#[\Override]
	public function op(array $oud, Fouten $fouten): array {
		return $this->velden->leg($this->soort, $oud, $this->nieuw, $this->pad, $fouten);
	}
}
