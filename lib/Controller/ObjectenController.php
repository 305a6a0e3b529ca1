<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Service\Lezen\Geschiedenis;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IRequest;

/**
 * Reading objects of every kind.
 */
final class ObjectenController extends ApiController {
	private const LIJST = ['lijst' => 'contactmomenten|berichten|klanten|zaken|taken|sjablonen'];

	private const EEN = self::LIJST + ['id' => '[0-9a-fA-F-]{36}'];

	public function __construct(
		string $appName,
		IRequest $request,
		Verzoek $verzoek,
		Foutvorm $foutvorm,
		private readonly Lezer $lezer,
		private readonly Geschiedenis $geschiedenis,
	) {
		parent::__construct($appName, $request, $verzoek, $foutvorm);
	}

	/**
	 * A page of a list, by its filters.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/{lijst}', requirements: self::LIJST)]
	public function lijst(): DataResponse {
		return $this->antwoordMetEtag(fn (): array => $this->lezer->lijst($this->soort(), $this->invoer()));
	}

	/**
	 * How many objects the filters leave.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/{lijst}/aantal', requirements: self::LIJST)]
	public function aantal(): DataResponse {
		return $this->antwoord(fn (): array => $this->lezer->aantal($this->soort(), $this->invoer()));
	}

	/**
	 * One object with everything; notes in its history that it was viewed.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/{lijst}/{id}', requirements: self::EEN)]
	public function lees(): DataResponse {
		return $this->antwoord(fn (): array => $this->lezer->een($this->soort(), $this->pad('id')));
	}

	/**
	 * Who created, changed and viewed an object.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/{lijst}/{id}/historie', requirements: self::EEN)]
	public function historie(): DataResponse {
		return $this->antwoord(fn (): array => $this->geschiedenis->van($this->soort(), $this->pad('id'), $this->invoer()['cursor'] ?? null));
	}

	/**
	 * The BSN of a klant in full; notes in her history that it was viewed.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/klanten/{id}/bsn', requirements: ['id' => '[0-9a-fA-F-]{36}'])]
	public function bsn(): DataResponse {
		return $this->antwoord(fn (): array => $this->lezer->bsn($this->pad('id')));
	}
}
