<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\SetupChecks;

use OCA\Klantcontact\Store\OpenRegister\OpenRegister;
use OCA\Klantcontact\Store\OpenRegister\PostgresExtras;
use OCP\App\IAppManager;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/**
 * OpenRegister is there, new enough, and on a database that it works on.
 */
final class OpenRegisterAanwezig implements ISetupCheck {
	/** The first that keeps several saves in one transaction, measured. */
	private const OLDEST = '0.2.13-unstable';

	public function __construct(
		private readonly OpenRegister $openRegister,
		private readonly PostgresExtras $extras,
		private readonly IAppManager $apps,
		private readonly IL10N $l10n,
	) {
	}

	#[\Override]
	public function getCategory(): string {
		return 'system';
	}

	#[\Override]
	public function getName(): string {
		return $this->l10n->t('Klantcontact: OpenRegister');
	}

	#[\Override]
	public function run(): SetupResult {
		if (!$this->openRegister->isPresent()) {
			return SetupResult::error($this->l10n->t('The app OpenRegister is missing. Install and enable it, then run “occ maintenance:repair”.'));
		}
		if (!$this->extras->isPostgres()) {
			return SetupResult::error($this->l10n->t('OpenRegister stores objects on PostgreSQL only, and this Nextcloud runs on another database.'));
		}
		$version = $this->apps->getAppVersion(OpenRegister::APP_ID);
		return version_compare($version, self::OLDEST, '<')
			? SetupResult::warning($this->l10n->t('OpenRegister %1$s is too old: Klantcontact needs %2$s or newer.', [$version, self::OLDEST]))
			: SetupResult::success($this->l10n->t('OpenRegister %s is there.', [$version]));
	}
}
