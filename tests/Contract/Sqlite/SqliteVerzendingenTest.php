<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract\Sqlite;

use OCA\Klantcontact\Tests\Contract\VerzendingenContract;

final class SqliteVerzendingenTest extends VerzendingenContract {
	use OpSqlite;
}
