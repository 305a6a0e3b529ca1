<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Zoeken;

/**
 * An exact thing to look a klant up by.
 */
final readonly class Sleutel {
	/** @param string $type as in Zoekindex::sleutel(), or "woorden" for words of a name */
	public function __construct(
		public string $type,
		public string $waarde,
	) {
	}
}
