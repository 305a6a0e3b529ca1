<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract;

use OCA\Klantcontact\Store\TableDefinitions;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

final class TableDefinitionsTest extends TestCase {
	#[TestDox('tables, columns and indexes keep to the lengths that Nextcloud allows, and indexes name columns that there are')]
	public function testNames(): void {
		$indexen = [];
		foreach (TableDefinitions::alle() as $tabel => $van) {
			self::assertMatchesRegularExpression('/^kc_[a-z]{1,20}$/', $tabel);
			self::assertSame([], array_diff($van['sleutel'], array_keys($van['kolommen'])));
			foreach (array_keys($van['kolommen']) as $kolom) {
				self::assertMatchesRegularExpression('/^[a-z][a-z0-9_]{0,29}$/', $kolom);
			}
			foreach ($van['indexen'] as $index => $deel) {
				self::assertMatchesRegularExpression('/^kc_[a-z_]{1,27}$/', $index);
				self::assertSame([], array_diff($deel['kolommen'], array_keys($van['kolommen'])));
				$indexen[] = $index;
			}
		}
		self::assertSame($indexen, array_unique($indexen));
	}
}
