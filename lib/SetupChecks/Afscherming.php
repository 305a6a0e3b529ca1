<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\SetupChecks;

use OCA\Klantcontact\Store\OpenRegister\LiveSchemas;
use OCA\Klantcontact\Store\Soort;
use OCP\Http\Client\IClientService;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/**
 * Asks OpenRegister for our klanten as a stranger would, with the parameter that switches its rights off.
 */
final class Afscherming implements ISetupCheck {
	public function __construct(
		private readonly LiveSchemas $schemas,
		private readonly IClientService $clients,
		private readonly IURLGenerator $urls,
		private readonly IL10N $l10n,
	) {
	}

	#[\Override]
	public function getCategory(): string {
		return 'security';
	}

	#[\Override]
	public function getName(): string {
		return $this->l10n->t('Klantcontact: closed to strangers');
	}

	#[\Override]
	public function run(): SetupResult {
		try {
			$path = sprintf('/apps/openregister/api/objects/%d/%d?rbac=false&_multi=false&_limit=1', $this->schemas->registerId(), $this->schemas->schemaId(Soort::Klant));
		} catch (\RuntimeException $e) {
			return SetupResult::info($e->getMessage());
		}
		try {
			$status = $this->clients->newClient()->get($this->urls->getAbsoluteURL('/index.php' . $path), [
				'http_errors' => false, 'timeout' => 10, 'nextcloud' => ['allow_local_address' => true],
			])->getStatusCode();
		} catch (\Exception) {
			return SetupResult::info($this->l10n->t('This server could not reach itself, so that it could not be tried whether strangers can read klanten. Open %s without logging in: it must be refused.', [$path]));
		}
		return match (true) {
			in_array($status, [401, 403, 404], true) => SetupResult::success($this->l10n->t('Strangers cannot read klanten through OpenRegister.')),
			$status === 200 => SetupResult::error($this->l10n->t('Strangers can read klanten through OpenRegister. Close “/apps/openregister/api/” in the web server at once for requests without a session, and report this.')),
			default => SetupResult::info($this->l10n->t('OpenRegister answered %1$s, so that it could not be tried whether strangers can read klanten. Open %2$s without logging in: it must be refused.', [(string)$status, $path])),
		};
	}
}
