<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Service\Statistieken\NietGeregistreerd;
use OCA\Klantcontact\Service\Statistieken\Statistieken;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IRequest;

/**
 * Counts.
 */
final class StatistiekenController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		Verzoek $verzoek,
		Foutvorm $foutvorm,
		private readonly Statistieken $statistieken,
		private readonly NietGeregistreerd $nietGeregistreerd,
	) {
		parent::__construct($appName, $request, $verzoek, $foutvorm);
	}

	/**
	 * Counts of contactmomenten per kanaal and per day or week, of open taken, and of contacts that were only counted.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/statistieken')]
	public function lees(): DataResponse {
		return $this->antwoord(fn (): array => $this->statistieken->lees($this->invoer()));
	}

	/**
	 * Counts a contact that is not registered.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/niet-geregistreerd')]
	public function tel(): DataResponse {
		return $this->antwoord(fn (): array => $this->nietGeregistreerd->tel($this->invoer()));
	}
}
