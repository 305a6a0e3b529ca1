<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\NotFound;
use OCA\Klantcontact\Exception\TransactionAborted;
use OCA\Klantcontact\Store\Soort;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\OCSController;
use OCP\IL10N;
use OCP\IRequest;
use Psr\Log\LoggerInterface;

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
		private readonly LoggerInterface $logger,
		protected readonly IL10N $l,
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
			return $this->geef($werk(), Http::STATUS_OK);
		} catch (ApiException $fout) {
			return $this->fout($fout);
		} catch (TransactionAborted $fout) {
			$this->logger->warning('Klantcontact: the database gave a read up', ['app' => 'klantcontact']);
			return $this->mislukt(Http::STATUS_SERVICE_UNAVAILABLE, 'niet_beschikbaar', $this->l->t('It is too busy now; nothing was stored. Try again.'));
		} catch (\Throwable $fout) {
			$this->logger->error('Klantcontact: {soort} in {plaats}', ['app' => 'klantcontact', 'soort' => $fout::class, 'plaats' => basename($fout->getFile()) . ':' . $fout->getLine()]);
			return $this->mislukt(Http::STATUS_INTERNAL_SERVER_ERROR, 'fout', $this->l->t('Something went wrong; nothing was stored. The log of the server says more.'));
		}
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
		return Soort::fromMeervoud($this->pad('lijst')) ?? throw new NotFound($this->l->t('This does not exist, or no longer.'));
	}

	/** @return DataResponse<int, array<array-key, mixed>, array<string, mixed>> */
	private function fout(ApiException $fout): DataResponse {
		$oorzaak = $fout->getPrevious();
		if ($fout->status >= Http::STATUS_INTERNAL_SERVER_ERROR) {
			$this->logger->error('Klantcontact: {code}', ['app' => 'klantcontact', 'code' => $fout->errorCode, 'oorzaak' => $oorzaak === null ? '' : $oorzaak::class]);
		}
		return $this->geef($fout->body(), $fout->status);
	}

	/** @return DataResponse<int, array<array-key, mixed>, array<string, mixed>> */
	private function mislukt(int $status, string $code, string $message): DataResponse {
		return $this->geef(['code' => $code, 'message' => $message, 'fields' => []], $status);
	}

	/**
	 * @param array<array-key, mixed> $antwoord
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	private function geef(array $antwoord, int $status): DataResponse {
		return new DataResponse(Vorm::json($antwoord), $status);
	}
}
