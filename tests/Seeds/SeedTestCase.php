<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Seeds;

use OCA\Klantcontact\Tests\Support\DataFolder;
use PHPUnit\Framework\TestCase;

/**
 * What is stored in a folder of its own, that goes with the test.
 */
abstract class SeedTestCase extends TestCase {
	protected DataFolder $folder;

	#[\Override]
	protected function setUp(): void {
		$this->folder = DataFolder::temporary();
	}

	#[\Override]
	protected function tearDown(): void {
		$this->folder->remove();
	}

	/** @return string the id of the command with this number */
	protected static function opdracht(int $nr): string {
		return sprintf('00000000-0000-4000-9000-%012d', $nr);
	}
}
