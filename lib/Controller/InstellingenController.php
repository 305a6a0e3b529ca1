<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Service\Instellingen\InstellingenLezer;
use OCA\Klantcontact\Service\Instellingen\InstellingenSchrijver;
use OCA\Klantcontact\Service\Instellingen\VoorkeurenSchrijver;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IRequest;

/**
 * The settings.
 */
final class InstellingenController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		Verzoek $verzoek,
		Foutvorm $foutvorm,
		private readonly InstellingenLezer $lezer,
		private readonly InstellingenSchrijver $schrijver,
		private readonly VoorkeurenSchrijver $voorkeuren,
	) {
		parent::__construct($appName, $request, $verzoek, $foutvorm);
	}

	/**
	 * What every page needs: the user and her rights, kanalen, languages, teams, limits and lists.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/instellingen')]
	public function lees(): DataResponse {
		return $this->antwoord(fn (): array => $this->lezer->lees());
	}

	/**
	 * Changes settings; for beheer.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'PATCH', url: '/api/v1/instellingen')]
	public function wijzig(): DataResponse {
		return $this->antwoord(fn (): array => $this->schrijver->wijzig($this->invoer()));
	}

	/**
	 * Changes what the user prefers.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'PATCH', url: '/api/v1/instellingen/persoonlijk')]
	public function wijzigPersoonlijk(): DataResponse {
		return $this->antwoord(fn (): array => $this->voorkeuren->wijzig($this->invoer()));
	}
}
