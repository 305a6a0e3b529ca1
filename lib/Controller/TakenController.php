<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Service\Taken\Actie;
use OCA\Klantcontact\Service\Taken\Taken;
use OCA\Klantcontact\Service\Taken\Telling;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IRequest;

/**
 * The life of a taak, and how many wait.
 */
final class TakenController extends ApiController {
	private const ID = ['id' => '[0-9a-fA-F-]{36}'];

	public function __construct(
		string $appName,
		IRequest $request,
		Verzoek $verzoek,
		Foutvorm $foutvorm,
		private readonly Taken $taken,
		private readonly Telling $telling,
	) {
		parent::__construct($appName, $request, $verzoek, $foutvorm);
	}

	/**
	 * How many tasks wait for the logged-in user and for each of her teams; cheap to ask for again and again.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/taken/telling')]
	public function telling(): DataResponse {
		return $this->antwoordMetEtag(fn (): array => $this->telling->van());
	}

	/**
	 * Picks a task of the team up: from now on it is of the logged-in user alone.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/taken/{id}/oppakken', requirements: self::ID)]
	public function oppakken(): DataResponse {
		return $this->doe(Actie::Oppakken);
	}

	/**
	 * Gives a task back to its team, with a reason.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/taken/{id}/teruggeven', requirements: self::ID)]
	public function teruggeven(): DataResponse {
		return $this->doe(Actie::Teruggeven);
	}

	/**
	 * Ends a task with a reason, and makes a new one for another team or colleague.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/taken/{id}/doorsturen', requirements: self::ID)]
	public function doorsturen(): DataResponse {
		return $this->doe(Actie::Doorsturen);
	}

	/**
	 * Adds a note or an attempt to call to a task.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/taken/{id}/notities', requirements: self::ID)]
	public function noteer(): DataResponse {
		return $this->doe(Actie::Noteren);
	}

	/**
	 * Makes a zaak of a task; its number then stands on the task and on its contactmoment.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/taken/{id}/zaak', requirements: self::ID)]
	public function maakZaak(): DataResponse {
		return $this->doe(Actie::ZaakMaken);
	}

	/**
	 * Finishes a task, perhaps together with the registration of the answer.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/taken/{id}/afronden', requirements: self::ID)]
	public function rondAf(): DataResponse {
		return $this->doe(Actie::Afronden);
	}

	/** @return DataResponse<int, array<array-key, mixed>, array<string, mixed>> */
	private function doe(Actie $actie): DataResponse {
		return $this->antwoord(fn (): array => $this->taken->doe($actie, $this->pad('id'), $this->invoer()));
	}
}
