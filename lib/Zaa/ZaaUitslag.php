<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Zaa;

/**
 * How a run of the import went.
 */
final class ZaaUitslag {
	public int $overgenomen = 0;

	public int $alHier = 0;

	/** @var array<string, array<string, string>> uuid there => path of a field => why not */
	public array $geweigerd = [];
}
