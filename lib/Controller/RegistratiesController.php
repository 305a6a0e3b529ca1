<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Service\Mail\VerzendEnRegistreer;
use OCA\Klantcontact\Service\Registratie\Registratie;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IRequest;

/**
 * New objects.
 */
final class RegistratiesController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		Verzoek $verzoek,
		Foutvorm $foutvorm,
		private readonly Registratie $registratie,
		private readonly VerzendEnRegistreer $verzenden,
	) {
		parent::__construct($appName, $request, $verzoek, $foutvorm);
	}

	/**
	 * Stores a bundle of new objects whole or not at all, and sends the message in it that is to be sent; the same command again gets the same answer.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/registraties')]
	public function registreer(): DataResponse {
		return $this->antwoord(function (): array {
			$invoer = $this->invoer();
			return isset($invoer['verzending']) ? $this->verzenden->voer($invoer) : $this->registratie->registreer($invoer);
		});
	}

	/**
	 * Stores a new sjabloon.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/sjablonen')]
	public function sjabloon(): DataResponse {
		return $this->antwoord(fn (): array => $this->registratie->sjabloon($this->invoer()));
	}
}
