<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Service\Bijlagen\Bijlagen;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\StreamResponse;
use OCP\IRequest;

/**
 * Downloads: always saved, never shown by the browser, because strangers made these files.
 */
final class BestandenController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Verzoek $verzoek,
		private readonly Foutvorm $foutvorm,
		private readonly Bijlagen $bijlagen,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * A file of a bericht.
	 *
	 * @return Response<int, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/bestanden/{bericht}/{id}')]
	public function geef(): Response {
		try {
			[$bestand, $bytes] = $this->bijlagen->geef($this->verzoek->pad($this->request, 'bericht'), $this->verzoek->pad($this->request, 'id'));
			$stroom = $bytes->read();
			if ($stroom === false) {
				throw new \RuntimeException('Unreadable file');
			}
			$response = new StreamResponse($stroom);
		} catch (\Throwable $fout) {
			[$antwoord, $status] = $this->foutvorm->van($fout);
			return new JSONResponse(Vorm::json($antwoord), $status);
		}
		$ascii = (string)preg_replace('/[^A-Za-z0-9._-]+/', '_', $bestand->naam);
		$response->addHeader('Content-Type', 'application/octet-stream');
		$response->addHeader('Content-Length', (string)$bestand->grootte);
		$response->addHeader('Content-Disposition', 'attachment; filename="' . $ascii . '"; filename*=UTF-8\'\'' . rawurlencode($bestand->naam));
		$response->addHeader('X-Content-Type-Options', 'nosniff');
		$response->addHeader('Content-Security-Policy', "default-src 'none'; sandbox");
		return $response;
	}
}
