<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Standalone\Fixture;

use OCP\AppFramework\Utility\ITimeFactory;

/**
 * A service with every kind of parameter that the container fills.
 */
final class Onderdelen {
	/**
	 * @param ITimeFactory $klok by its interface
	 * @param string $appName by its name
	 * @param int $standaard nobody knows it, so its default
	 * @param string|null $onbekend nobody knows it, so null
	 */
	public function __construct(
		public readonly ITimeFactory $klok,
		public readonly string $appName,
		public readonly ?string $onbekend,
		public readonly int $standaard = 7,
	) {
	}
}
