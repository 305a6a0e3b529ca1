<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Repair;

use OCA\Klantcontact\Store\OpenRegister\Import\RegisterImport;
use OCA\Klantcontact\Store\OpenRegister\ObjectTables;
use OCA\Klantcontact\Store\OpenRegister\OpenRegister;
use OCA\Klantcontact\Store\OpenRegister\PostgresExtras;
use OCP\IL10N;
use OCP\Migration\IOutput;
use OCP\Migration\IRepairStep;

/**
 * After an installation or an upgrade: the register in OpenRegister, and the indexes that make it fast.
 *
 * A missing or failing OpenRegister does not stop the installation: the app says so until it is there.
 */
final class ImporteerRegister implements IRepairStep {
	public function __construct(
		private readonly OpenRegister $openRegister,
		private readonly RegisterImport $import,
		private readonly ObjectTables $tables,
		private readonly PostgresExtras $extras,
		private readonly IL10N $l10n,
	) {
	}

	#[\Override]
	public function getName(): string {
		return $this->l10n->t('Import the register of Klantcontact into OpenRegister');
	}

	#[\Override]
	public function run(IOutput $output): void {
		if (!$this->openRegister->isPresent()) {
			$output->warning($this->l10n->t('The app OpenRegister is missing. Install and enable it, then run “occ maintenance:repair”.'));
			return;
		}
		if (!$this->extras->isPostgres()) {
			$output->warning($this->l10n->t('OpenRegister stores objects on PostgreSQL only, and this Nextcloud runs on another database.'));
			return;
		}
		try {
			foreach ($this->import->run() as $problem) {
				$output->warning($this->l10n->t('Could not be applied in OpenRegister: %s', [$problem]));
			}
			$this->tables->ensure();
			$this->extras->ensure();
		} catch (\RuntimeException $e) {
			$output->warning($e->getMessage());
		}
	}
}
