<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Service\Mail\BekendeBerichten;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IRequest;

/**
 * What is asked of berichten besides reading and storing them.
 */
final class BerichtenController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		Verzoek $verzoek,
		Foutvorm $foutvorm,
		private readonly BekendeBerichten $bekende,
	) {
		parent::__construct($appName, $request, $verzoek, $foutvorm);
	}

	/**
	 * Which of these messages were registered before.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/berichten/bekend')]
	public function bekend(): DataResponse {
		return $this->antwoord(fn (): array => $this->bekende->zoek($this->invoer()));
	}
}
