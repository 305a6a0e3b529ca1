<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Instellingen;

use OCA\Klantcontact\Service\Klok;

/**
 * From which moment on things are still kept, by the terms that an administrator set.
 */
final class Bewaartermijnen {
	private const UUR = 3600;

	private const DAG = 86_400;

	public function __construct(
		private readonly Configuratie $configuratie,
		private readonly Klok $klok,
	) {
	}

	/** @return string moment in UTC; drafts that were changed before it are no longer offered */
	public function conceptenVanaf(): string {
		return $this->klok->over(-self::UUR * $this->configuratie->bewaartermijn(Bewaartermijn::Concepten));
	}

	/** @return string moment in UTC; answers of commands from before it are forgotten */
	public function antwoordenVanaf(): string {
		return $this->klok->over(-self::DAG * $this->configuratie->bewaartermijn(Bewaartermijn::Antwoorden));
	}

	/** @return string|null first day of which what is kept by months still is; null when all of it is */
	public function vanafDag(Bewaartermijn $inMaanden): ?string {
		$maanden = $this->configuratie->bewaartermijn($inMaanden);
		return $maanden === 0 ? null : Klok::maand($this->klok->vandaag(), -$maanden);
	}
}
