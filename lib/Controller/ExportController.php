<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Service\Export\ContactmomentenExport;
use OCA\Klantcontact\Service\Export\Csv;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\Response;
use OCP\IL10N;
use OCP\IRequest;

/**
 * Exports. POST, because the words searched for are personal and belong in no URL.
 */
final class ExportController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Verzoek $verzoek,
		private readonly Foutvorm $foutvorm,
		private readonly ContactmomentenExport $export,
		private readonly IL10N $l,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * The contactmomenten that the filters and words leave, as CSV.
	 *
	 * @return Response<int, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[FrontpageRoute(verb: 'POST', url: '/export/contactmomenten')]
	public function contactmomenten(): Response {
		try {
			$stukken = $this->export->maak($this->verzoek->invoer($this->request));
		} catch (\Throwable $fout) {
			[$antwoord, $status] = $this->foutvorm->van($fout);
			return new JSONResponse(Vorm::json($antwoord), $status);
		}
		return new CsvResponse($stukken, 'contactmomenten.csv', function (\Throwable $fout): string {
			$this->foutvorm->van($fout);
			return Csv::regel([$this->l->t('The export stopped here because of an error; it is not complete.')]);
		});
	}
}
