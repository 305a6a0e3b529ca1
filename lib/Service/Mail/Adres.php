<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Mail;

use OCA\Klantcontact\Service\Validatie\Identificatie;

/**
 * One address of a message, with or without a name: "Anna Berg <anna@voorbeeld.nl>".
 */
final readonly class Adres {
	private function __construct(
		public string $naam,
		public string $adres,
	) {
	}

	/** @return self|null null when there is no e-mail address in it, or something that could end a header */
	public static function lees(string $tekst): ?self {
		if (preg_match('/[\x00-\x1f\x7f]/', $tekst) === 1) {
			return null;
		}
		[$naam, $adres] = preg_match('/^(.*)<([^<>]*)>\s*$/Du', $tekst, $deel) === 1 ? [$deel[1], $deel[2]] : ['', $tekst];
		$adres = trim($adres);
		return Identificatie::email($adres) ? new self(trim($naam, ' "\''), $adres) : null;
	}

	/** @return self of parts that were checked before */
	public static function van(string $naam, string $adres): self {
		return new self($naam, $adres);
	}

	/** @return string as people read it */
	public function tekst(): string {
		return $this->naam === '' ? $this->adres : $this->naam . ' <' . $this->adres . '>';
	}
}
