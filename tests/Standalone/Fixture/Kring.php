<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Standalone\Fixture;

/**
 * A service that asks for itself.
 */
final class Kring {
	/** @param Kring $zelf */
	public function __construct(
		public readonly Kring $zelf,
	) {
	}
}
