<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Service\Adressen\Adreszoeker;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IRequest;

/**
 * Addresses, from the service that an administrator turned on.
 */
final class AdressenController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		Verzoek $verzoek,
		Foutvorm $foutvorm,
		private readonly Adreszoeker $adreszoeker,
	) {
		parent::__construct($appName, $request, $verzoek, $foutvorm);
	}

	/**
	 * The addresses of a postcode and a house number.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/adressen/zoek')]
	public function zoek(): DataResponse {
		return $this->antwoord(fn (): array => $this->adreszoeker->zoek($this->invoer()));
	}
}
