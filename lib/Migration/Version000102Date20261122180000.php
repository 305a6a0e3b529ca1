<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Migration;

use Closure;
use OCP\DB\ISchemaWrapper;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

/**
 * Outgoing messages get the table that they need; nothing stood in the one that was planned for them.
 */
final class Version000102Date20261122180000 extends SimpleMigrationStep {
	private const TABEL = 'kc_verzendingen';

	private const INDEXEN = ['kc_verzendingen_status', 'kc_verzendingen_bericht'];

	private const KOLOMMEN = ['pogingen', 'volgende_op', 'fout'];

	/** @param array<array-key, mixed> $options */
	#[\Override]
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		if ($schema->hasTable(self::TABEL)) {
			$table = $schema->getTable(self::TABEL);
			foreach (array_filter(self::INDEXEN, $table->hasIndex(...)) as $index) {
				$table->dropIndex($index);
			}
			foreach (array_filter(self::KOLOMMEN, $table->hasColumn(...)) as $kolom) {
				$table->dropColumn($kolom);
			}
		}
		return OwnTables::complete($schema);
	}
}
