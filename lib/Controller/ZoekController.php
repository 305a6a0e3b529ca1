<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Service\Zoeken\Zoeker;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IRequest;

/**
 * Searching: what is searched for travels in the body, because it is personal.
 */
final class ZoekController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		Verzoek $verzoek,
		Foutvorm $foutvorm,
		private readonly Zoeker $zoeker,
	) {
		parent::__construct($appName, $request, $verzoek, $foutvorm);
	}

	/**
	 * Objects by words and identifiers, with the filters of the list.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/zoek/{lijst}', requirements: ['lijst' => 'contactmomenten|berichten|klanten|zaken|taken|sjablonen'])]
	public function zoek(): DataResponse {
		return $this->antwoord(fn (): array => $this->zoeker->zoek($this->soort(), $this->invoer()));
	}

	/**
	 * Klanten that are likely the same as the one that is being typed.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/zoek/dubbelen')]
	public function dubbelen(): DataResponse {
		return $this->antwoord(fn (): array => $this->zoeker->dubbelen($this->invoer()));
	}

	/**
	 * Colleagues by a part of their name.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/zoek/medewerkers')]
	public function medewerkers(): DataResponse {
		return $this->antwoord(fn (): array => $this->zoeker->medewerkers($this->invoer()));
	}
}
