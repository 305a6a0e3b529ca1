<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\SetupChecks;

use OCA\Klantcontact\Store\OpenRegister\Import\RegisterImport;
use OCA\Klantcontact\Store\OpenRegister\ObjectTables;
use OCA\Klantcontact\Store\OpenRegister\PostgresExtras;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/**
 * Register, schemas and indexes are as the app needs them.
 */
final class RegisterInOrde implements ISetupCheck {
	public function __construct(
		private readonly RegisterImport $import,
		private readonly ObjectTables $tables,
		private readonly PostgresExtras $extras,
		private readonly IL10N $l10n,
	) {
	}

	#[\Override]
	public function getCategory(): string {
		return 'system';
	}

	#[\Override]
	public function getName(): string {
		return $this->l10n->t('Klantcontact: register and schemas');
	}

	#[\Override]
	public function run(): SetupResult {
		try {
			$problems = $this->problems();
		} catch (\RuntimeException $e) {
			return SetupResult::error($e->getMessage());
		}
		return $problems === []
			? SetupResult::success($this->l10n->t('Register, schemas and indexes are as they should be.'))
			: SetupResult::warning($this->l10n->t('Not as it should be: %s. Run “occ klantcontact:check --repair”.', [implode(', ', $problems)]));
	}

	/**
	 * @return list<string> what is missing or different
	 * @throws \RuntimeException when it cannot be read
	 */
	public function problems(): array {
		$problems = $this->import->check();
		return $problems === [] ? [...$this->tables->missingIndexes(), ...$this->extras->missing()] : $problems;
	}
}
