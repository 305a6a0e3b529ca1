<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Service\Mail\OpenVerzendingen;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IRequest;

/**
 * Messages that were or may have been sent, and are not recorded.
 */
final class VerzendingenController extends ApiController {
	private const ID = ['id' => '[0-9a-fA-F-]{36}'];

	public function __construct(
		string $appName,
		IRequest $request,
		Verzoek $verzoek,
		Foutvorm $foutvorm,
		private readonly OpenVerzendingen $verzendingen,
	) {
		parent::__construct($appName, $request, $verzoek, $foutvorm);
	}

	/**
	 * The user's own, and everybody's for beheer.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/verzendingen')]
	public function lijst(): DataResponse {
		return $this->antwoord(fn (): array => $this->verzendingen->lijst());
	}

	/**
	 * Records one without sending it.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/verzendingen/{id}/registreren', requirements: self::ID)]
	public function registreer(): DataResponse {
		return $this->antwoord(fn (): array => $this->verzendingen->registreer($this->pad('id')));
	}

	/**
	 * Forgets one that was not sent after all.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/verzendingen/{id}', requirements: self::ID)]
	public function vergeet(): DataResponse {
		return $this->antwoord(fn (): array => $this->verzendingen->vergeet($this->pad('id')));
	}
}
