<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Standalone;

use OCA\Klantcontact\Standalone\Http\StaticFiles;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * Only files of known types inside the given folders are sent.
 */
final class StaticFilesTest extends TestCase {
	/** @return iterable<string, array{string, bool}> path, whether it is a file */
	public static function paths(): iterable {
		yield 'a file' => ['/core/server.css', true];
		yield 'nothing' => ['/core/none.css', false];
		yield 'a folder' => ['/core/', false];
		yield 'out of the folder' => ['/core/../router.php', false];
		yield 'out of the folder, encoded' => ['/core/%2e%2e/l10n/nl.json', false];
		yield 'another place' => ['/elsewhere/server.css', false];
	}

	#[DataProvider('paths')]
	public function testOnlyFilesInsideTheFoldersAreFound(string $path, bool $found): void {
		$files = new StaticFiles(['/core/' => dirname(__DIR__, 2) . '/standalone/public']);
		self::assertSame($found, $files->find($path) !== null);
	}
}
