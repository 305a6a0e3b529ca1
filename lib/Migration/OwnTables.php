<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Migration;

use OCA\Klantcontact\Store\TableDefinitions;
use OCP\DB\ISchemaWrapper;

/**
 * Brings the app's own tables to their one description: adds every table, column and index that is not there, removes nothing.
 *
 * A version that changes the description needs a migration step of its own, because Nextcloud runs each step once.
 */
final class OwnTables {
	/** @return ISchemaWrapper the same schema, complete */
	public static function complete(ISchemaWrapper $schema): ISchemaWrapper {
		foreach (TableDefinitions::alle() as $name => $definition) {
			$isNew = !$schema->hasTable($name);
			$table = $isNew ? $schema->createTable($name) : $schema->getTable($name);
			foreach ($definition['kolommen'] as $column => $of) {
				if (!$table->hasColumn($column)) {
					// a column that may not be empty needs a value for the rows that are there
					$table->addColumn($column, $of['type'], ['notnull' => $of['notnull']]
						+ (isset($of['length']) ? ['length' => $of['length']] : [])
						+ (isset($of['auto']) ? ['autoincrement' => true] : [])
						+ (!$isNew && $of['notnull'] ? ['default' => in_array($of['type'], ['bigint', 'integer'], true) ? 0 : ''] : []));
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
