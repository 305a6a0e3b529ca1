<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Service\Registratie\Personen;
use OCA\Klantcontact\Service\Registratie\Wijziging;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IRequest;

/**
 * Changes to stored objects.
 */
final class WijzigingenController extends ApiController {
	private const ID = ['id' => '[0-9a-fA-F-]{36}'];

	public function __construct(
		string $appName,
		IRequest $request,
		Verzoek $verzoek,
		Foutvorm $foutvorm,
		private readonly Wijziging $wijziging,
		private readonly Personen $personen,
	) {
		parent::__construct($appName, $request, $verzoek, $foutvorm);
	}

	/**
	 * Changes the fields that are named; null clears one. Needs the revision that the user saw.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'PATCH', url: '/api/v1/{lijst}/{id}', requirements: self::ID + ['lijst' => 'klanten|zaken|sjablonen|berichten'])]
	public function wijzig(): DataResponse {
		return $this->antwoord(fn (): array => $this->wijziging->wijzig($this->soort(), $this->pad('id'), $this->invoer()));
	}

	/**
	 * Corrects a contactmoment; reason and old values stay in its history.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/contactmomenten/{id}/correcties', requirements: self::ID)]
	public function corrigeer(): DataResponse {
		return $this->antwoord(fn (): array => $this->wijziging->corrigeer($this->pad('id'), $this->invoer()));
	}

	/**
	 * Appends a text to a contactmoment, with author and time.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/contactmomenten/{id}/aanvullingen', requirements: self::ID)]
	public function vulAan(): DataResponse {
		return $this->antwoord(fn (): array => $this->wijziging->vulAan($this->pad('id'), $this->invoer()));
	}

	/**
	 * Changes a huishouden or bedrijf and stores the persons who are new in it, together or not at all.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/klanten/{id}/personen', requirements: self::ID)]
	public function personen(): DataResponse {
		return $this->antwoord(fn (): array => $this->personen->voegToe($this->pad('id'), $this->invoer()));
	}
}
