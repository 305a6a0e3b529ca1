<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Service\Concepten\Concepten;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IRequest;

/**
 * Drafts of the logged-in user.
 */
final class ConceptenController extends ApiController {
	private const ID = ['id' => '[0-9a-fA-F-]{36}'];

	public function __construct(
		string $appName,
		IRequest $request,
		Verzoek $verzoek,
		Foutvorm $foutvorm,
		private readonly Concepten $concepten,
	) {
		parent::__construct($appName, $request, $verzoek, $foutvorm);
	}

	/**
	 * The user's drafts, newest first.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/concepten')]
	public function lees(): DataResponse {
		return $this->antwoord(fn (): array => $this->concepten->lees());
	}

	/**
	 * Stores a draft over the revision that the browser has; revision 0 makes a new one.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/concepten/{id}', requirements: self::ID)]
	public function bewaar(): DataResponse {
		return $this->antwoord(fn (): array => $this->concepten->bewaar($this->pad('id'), $this->invoer()));
	}

	/**
	 * Removes a draft; one that is gone is gone.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/concepten/{id}', requirements: self::ID)]
	public function verwijder(): DataResponse {
		return $this->antwoord(fn (): array => $this->concepten->verwijder($this->pad('id')));
	}
}
