<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Service\Overzicht\Overzicht;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IRequest;

/**
 * The overview for who leads a team.
 */
final class OverzichtController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		Verzoek $verzoek,
		Foutvorm $foutvorm,
		private readonly Overzicht $overzicht,
	) {
		parent::__construct($appName, $request, $verzoek, $foutvorm);
	}

	/**
	 * What waits for her teams now, and the contactmomenten of a period.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/overzicht')]
	public function lees(): DataResponse {
		return $this->antwoord(fn (): array => $this->overzicht->lees($this->invoer()));
	}
}
