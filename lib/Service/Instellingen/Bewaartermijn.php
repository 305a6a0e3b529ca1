<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Instellingen;

/**
 * What is kept for a time that an administrator sets.
 */
enum Bewaartermijn: string {
	/** drafts, in hours after their last change */
	case Concepten = 'concepten';
	/** answers of commands, in days: as long as a browser may ask again */
	case Antwoorden = 'antwoorden';
	/** anonymous counts, in months */
	case Tellers = 'tellers';
	/** contactmomenten with what belongs to them alone, in months after they took place */
	case Contactmomenten = 'contactmomenten';

	/** @return int the term when none is set; 0: never removed */
	public function standaard(): int {
		return match ($this) {
			self::Concepten => 72,
			self::Antwoorden => 30,
			self::Tellers => 60,
			self::Contactmomenten => 0,
		};
	}

	/** @return int the shortest that may be set; 0: never removed */
	public function kortste(): int {
		return match ($this) {
			self::Concepten, self::Antwoorden => 1,
			self::Tellers, self::Contactmomenten => 0,
		};
	}

	/** @return int the longest that may be set */
	public function langste(): int {
		return match ($this) {
			self::Concepten => 720,
			self::Antwoorden => 365,
			self::Tellers, self::Contactmomenten => 1200,
		};
	}
}
