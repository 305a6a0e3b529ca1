<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Migration;

use Closure;
use OCA\Klantcontact\Store\TableDefinitions;
use OCP\DB\ISchemaWrapper;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

/**
 * The app's own tables, from their one description: adds every table, column and index that is not there.
 */
final class Version000100Date20261122000000 extends SimpleMigrationStep {
	/** @param array<array-key, mixed> $options */
	#[\Override]
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		foreach (TableDefinitions::alle() as $name => $definition) {
			$isNew = !$schema->hasTable($name);
			$table = $isNew ? $schema->createTable($name) : $schema->getTable($name);
			foreach ($definition['kolommen'] as $column => $of) {
				if (!$table->hasColumn($column)) {
					$table->addColumn($column, $of['type'], ['notnull' => $of['notnull']]
						+ (isset($of['length']) ? ['length' => $of['length']] : [])
						+ (isset($of['auto']) ? ['autoincrement' => true] : []));
				}
			}
			if ($isNew) {
				$table->setPrimaryKey($definition['sleutel']);
			}
			foreach ($definition['indexen'] as $index => $of) {
				if (!$table->hasIndex($index)) {
					$of['uniek'] ? $table->addUniqueIndex($of['kolommen'], $index) : $table->addIndex($of['kolommen'], $index);
				}
			}
		}
		return $schema;
	}
}
