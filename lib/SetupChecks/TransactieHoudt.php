<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\SetupChecks;

use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/**
 * Tries a save through OpenRegister in a transaction that is rolled back: what a registration stands or falls with.
 */
final class TransactieHoudt implements ISetupCheck {
	public function __construct(
		private readonly Database $database,
		private readonly ObjectStore $store,
		private readonly IL10N $l10n,
	) {
	}

	#[\Override]
	public function getCategory(): string {
		return 'system';
	}

	#[\Override]
	public function getName(): string {
		return $this->l10n->t('Klantcontact: transactions');
	}

	#[\Override]
	public function run(): SetupResult {
		$id = Uuid::nieuw();
		$saved = false;
		$rollBack = new \RuntimeException('Roll this back');
		try {
			$this->database->transaction(function () use ($id, $rollBack, &$saved): void {
				$this->store->save(Soort::Sjabloon, ['id' => $id, 'naam' => 'Proef', 'actief' => false]);
				$saved = $this->store->get(Soort::Sjabloon, $id) !== null;
				throw $rollBack;
			});
		} catch (\RuntimeException $e) {
			if ($e !== $rollBack) {
				return SetupResult::error($this->l10n->t('OpenRegister cannot save in a transaction here: registrations will fail. %s', [$e->getMessage()]));
			}
		}
		try {
			$isGone = $this->store->get(Soort::Sjabloon, $id) === null;
		} catch (\RuntimeException $e) {
			return SetupResult::error($e->getMessage());
		}
		return $saved && $isGone
			? SetupResult::success($this->l10n->t('Several objects are stored together or not at all.'))
			: SetupResult::error($this->l10n->t('A transaction through OpenRegister does not hold here: a failed registration may be stored in part.'));
	}
}
