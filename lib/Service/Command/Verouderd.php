<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Command;

use OCA\Klantcontact\Store\Soort;

/**
 * Somebody changed the object since the user read it: the transaction is rolled back.
 */
final class Verouderd extends \RuntimeException {
	public function __construct(
		public readonly Soort $soort,
		public readonly string $id,
	) {
		parent::__construct('Outdated revision');
	}
}
