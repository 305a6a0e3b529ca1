<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

use Psr\Container\ContainerInterface;

/**
 * A container that holds what it was given, as Nextcloud's holds OpenRegister's services when that app is enabled.
 */
final class FakeContainer implements ContainerInterface {
	/** @param array<string, object> $services by class name */
	public function __construct(
		public array $services = [],
	) {
	}

	#[\Override]
	public function get(string $id): object {
		return $this->services[$id] ?? throw new \RuntimeException('No such service: ' . $id);
	}

	#[\Override]
	public function has(string $id): bool {
		return isset($this->services[$id]);
	}
}
