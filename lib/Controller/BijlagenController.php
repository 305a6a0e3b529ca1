<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Exception\TooLarge;
use OCA\Klantcontact\Service\Bijlagen\Bijlagen;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/**
 * Uploads.
 */
final class BijlagenController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		Verzoek $verzoek,
		Foutvorm $foutvorm,
		private readonly Bijlagen $bijlagen,
		private readonly IL10N $l,
	) {
		parent::__construct($appName, $request, $verzoek, $foutvorm);
	}

	/**
	 * Stages a file, sent as multipart field "bestand"; it is removed after a day when no bericht names it.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/bijlagen')]
	public function ontvang(): DataResponse {
		return $this->antwoord(function (): array {
			$upload = $this->request->getUploadedFile('bestand');
			$ingelezen = ini_parse_quantity((string)ini_get('post_max_size'));
			if ($upload === null && $ingelezen > 0 && (int)$this->request->getHeader('Content-Length') > $ingelezen) {
				throw new TooLarge($this->l->t('This file is too large; at most %s MB is possible.', [$ingelezen >> 20]));
			}
			return $this->bijlagen->ontvang($upload);
		});
	}

	/**
	 * Stages a copy of a file that the user has in Nextcloud.
	 *
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/bijlagen/uit-bestanden')]
	public function neemOver(): DataResponse {
		return $this->antwoord(fn (): array => $this->bijlagen->neemOver($this->invoer()));
	}
}
