<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Migration\OwnTables;
use OCA\Klantcontact\Migration\Version000102Date20261122180000;
use OCA\Klantcontact\Store\TableDefinitions;
use OCA\Klantcontact\Tests\Fake\FakeSchema;
use OCP\Migration\IOutput;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * The migration: everything on a new database, what is missing on an upgrade.
 */
final class OwnTablesTest extends TestCase {
	#[TestDox('ALG-12 a new database gets every table, and a second run changes nothing')]
	public function testNieuw(): void {
		$schema = new FakeSchema();
		OwnTables::complete($schema);
		self::assertEqualsCanonicalizing(array_keys(TableDefinitions::alle()), $schema->names());
		foreach (TableDefinitions::alle() as $name => $definition) {
			$table = $schema->getTable($name);
			self::assertSame(array_keys($definition['kolommen']), array_keys($table->columns));
			self::assertSame($definition['sleutel'], $table->primaryKey);
			self::assertSame(array_keys($definition['indexen']), $table->indexes);
		}
		$before = serialize($schema);
		OwnTables::complete($schema);
		self::assertSame($before, serialize($schema));
	}

	#[TestDox('ALG-12 an upgrade adds the revision of drafts, with a value for the rows that are there')]
	public function testUpgrade(): void {
		$schema = new FakeSchema();
		$table = $schema->createTable('kc_concepten');
		$table->addColumn('id', 'string', ['notnull' => true]);
		$table->setPrimaryKey(['id']);
		OwnTables::complete($schema);
		self::assertSame(['notnull' => true, 'default' => 0], $table->columns['revisie']);
		self::assertSame(['notnull' => true], $table->columns['id']);
		self::assertSame(['notnull' => true], $schema->getTable('kc_revisies')->columns['revisie']);
	}

	#[TestDox('MAIL-16 an upgrade takes from the table of outgoing messages what would forbid a row, and gives it what it needs')]
	public function testVerzendingen(): void {
		$schema = new FakeSchema();
		$table = $schema->createTable('kc_verzendingen');
		foreach (['id', 'bericht', 'status', 'pogingen', 'volgende_op', 'fout'] as $column) {
			$table->addColumn($column, 'string', ['notnull' => true]);
		}
		$table->addIndex(['status', 'volgende_op'], 'kc_verzendingen_status');
		$migration = new Version000102Date20261122180000();
		$output = self::createStub(IOutput::class);
		foreach ([1, 2] as $_) {
			$migration->changeSchema($output, static fn (): FakeSchema => $schema, []);
			self::assertEqualsCanonicalizing(array_keys(TableDefinitions::alle()['kc_verzendingen']['kolommen']), array_keys($table->columns));
			self::assertSame(array_keys(TableDefinitions::alle()['kc_verzendingen']['indexen']), $table->indexes);
		}
	}
}
