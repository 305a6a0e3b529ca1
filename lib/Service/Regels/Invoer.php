<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Regels;

use OCA\Klantcontact\Service\Validatie\Fouten;

/**
 * Where an object stands in the request, what is around it, and where its faults go.
 */
final readonly class Invoer {
	/** @param string $pad path of the object in the request, '' when it is the request */
	public function __construct(
		public string $pad,
		public Fouten $fouten,
		public Omgeving $omgeving,
	) {
	}

	/** @return self the same, for a part of the object */
	public function deel(string $veld): self {
		return new self($this->pad($veld), $this->fouten, $this->omgeving);
	}

	/** A field has not the right form. */
	public function vorm(string $veld, string $melding): void {
		$this->fouten->vorm($this->pad($veld), $melding);
	}

	/** A rule forbids storing the field so. */
	public function regel(string $veld, string $melding): void {
		$this->fouten->regel($this->pad($veld), $melding);
	}

	private function pad(string $veld): string {
		return $this->pad === '' ? $veld : $this->pad . '.' . $veld;
	}
}
