<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Exception\NotFound;
use OCA\Klantcontact\Service\Bijlagen\Bijlagen;
use OCA\Klantcontact\Store\Table\Bestand;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\StreamResponse;
use OCP\Files\SimpleFS\ISimpleFile;
use OCP\IL10N;
use OCP\IRequest;

/**
 * Files: strangers made them, so they are saved and not shown. Only what cannot run is shown too, and then without any rights.
 */
final class BestandenController extends Controller {
	/** What the page may show inside itself, and what that may do: a PDF is drawn by the browser's own viewer, which needs no more than its bytes. */
	private const TOONBAAR = [
		'application/pdf' => "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
		'image/png' => self::BEELD,
		'image/jpeg' => self::BEELD,
		'image/gif' => self::BEELD,
		'image/webp' => self::BEELD,
	];

	private const BEELD = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Verzoek $verzoek,
		private readonly Foutvorm $foutvorm,
		private readonly Bijlagen $bijlagen,
		private readonly IL10N $l,
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
		return $this->antwoord(fn (): Response => $this->opslaan(...$this->vanBericht()));
	}

	/**
	 * A PDF or picture of a bericht, to be shown.
	 *
	 * @return Response<int, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/bestanden/{bericht}/{id}/weergave')]
	public function toon(): Response {
		return $this->antwoord(function (): Response {
			[$bestand, $bytes] = $this->vanBericht();
			$beleid = self::TOONBAAR[$bestand->type] ?? throw new NotFound($this->l->t('This file can only be saved.'));
			return $this->stroom($bestand, $bytes, 'inline', $bestand->type, $beleid);
		});
	}

	/**
	 * A file that the user herself has staged, and no bericht has yet.
	 *
	 * @return Response<int, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/bijlagen/{id}')]
	public function klaargezet(): Response {
		return $this->antwoord(fn (): Response => $this->opslaan(...$this->bijlagen->geefKlaargezet($this->verzoek->pad($this->request, 'id'))));
	}

	/** @return array{Bestand, ISimpleFile} */
	private function vanBericht(): array {
		return $this->bijlagen->geef($this->verzoek->pad($this->request, 'bericht'), $this->verzoek->pad($this->request, 'id'));
	}

	/** @return Response<int, array<string, mixed>> */
	private function opslaan(Bestand $bestand, ISimpleFile $bytes): Response {
		return $this->stroom($bestand, $bytes, 'attachment', 'application/octet-stream', "default-src 'none'; sandbox");
	}

	/** @return Response<int, array<string, mixed>> */
	private function stroom(Bestand $bestand, ISimpleFile $bytes, string $wijze, string $type, string $beleid): Response {
		$stroom = $bytes->read();
		if ($stroom === false) {
			throw new \RuntimeException('Unreadable file');
		}
		$response = new StreamResponse($stroom);
		$ascii = (string)preg_replace('/[^A-Za-z0-9._-]+/', '_', $bestand->naam);
		$response->addHeader('Content-Type', $type);
		$response->addHeader('Content-Length', (string)$bestand->grootte);
		$response->addHeader('Content-Disposition', $wijze . '; filename="' . $ascii . '"; filename*=UTF-8\'\'' . rawurlencode($bestand->naam));
		$response->addHeader('X-Content-Type-Options', 'nosniff');
		$response->addHeader('Content-Security-Policy', $beleid);
		return $response;
	}

	/**
	 * @param \Closure(): Response<int, array<string, mixed>> $werk
	 * @return Response<int, array<string, mixed>>
	 */
	private function antwoord(\Closure $werk): Response {
		try {
			return $werk();
		} catch (\Throwable $fout) {
			[$antwoord, $status] = $this->foutvorm->van($fout);
			return new JSONResponse(Vorm::json($antwoord), $status);
		}
	}
}
