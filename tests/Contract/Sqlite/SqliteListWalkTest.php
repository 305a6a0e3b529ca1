<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract\Sqlite;

use OCA\Klantcontact\Tests\Contract\ListModelContract;
use OCA\Klantcontact\Tests\Contract\StoreFixture;

/**
 * Lists as they are read from large tables: in the order of an index, never sorted.
 */
final class SqliteListWalkTest extends ListModelContract {
	#[\Override]
	protected function maakFixture(): StoreFixture {
		return new SqliteFixture(weinig: 0);
	}
}
