<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\NotFound;
use OCA\Klantcontact\Store\Soort;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * What all calls of the API share: reading the request without trusting it, and one shape for every failure.
 *
 * No method takes arguments: the framework would fill them from the body too, which could then replace a part of the path.
 */
abstract class ApiController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Verzoek $verzoek,
		private readonly Foutvorm $foutvorm,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * The API speaks JSON only, whatever format is asked for.
	 *
	 * @param mixed $response
	 * @param string $format
	 * @return Response<int, array<string, mixed>>
	 */
	#[\Override]
	public function buildResponse($response, $format = 'json') {
		return parent::buildResponse($response, 'json');
	}

	/**
	 * @param callable(): array<array-key, mixed> $werk
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	protected function antwoord(callable $werk): DataResponse {
		try {
			[$antwoord, $status] = [$werk(), Http::STATUS_OK];
		} catch (\Throwable $fout) {
			[$antwoord, $status] = $this->foutvorm->van($fout);
		}
		return new DataResponse(Vorm::json($antwoord), $status);
	}

	/**
	 * The same, with a mark of what the answer says: who sends the mark back gets 304 and no body as long as it says the same.
	 *
	 * @param callable(): array<array-key, mixed> $werk
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	protected function antwoordMetEtag(callable $werk): DataResponse {
		$antwoord = $this->antwoord($werk);
		if ($antwoord->getStatus() === Http::STATUS_OK) {
			$antwoord->setETag(hash('xxh128', json_encode($antwoord->getData(), JSON_THROW_ON_ERROR)));
		}
		return $antwoord;
	}

	/**
	 * @return array<string, mixed> the body or query, without what the framework added
	 * @throws ApiException when it is too large or no JSON
	 */
	protected function invoer(): array {
		return $this->verzoek->invoer($this->request);
	}

	/** @return string a part of the path */
	protected function pad(string $naam): string {
		return $this->verzoek->pad($this->request, $naam);
	}

	/**
	 * @return Soort the kind that the path names
	 * @throws NotFound when there is no such kind
	 */
	protected function soort(): Soort {
		return $this->verzoek->soort($this->request);
	}
}
