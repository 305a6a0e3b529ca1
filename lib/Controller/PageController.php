<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\TemplateResponse;

/**
 * The page in which the app runs; which view it shows is read from the path by the browser.
 */
#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
final class PageController extends Controller {
	private const VIEWS = 'werkplek|contactmomenten|berichten|klanten|zaken|mijn-taken|taken|teamtaken|overzicht|sjablonen|email-registreren|brief-registreren';

	/**
	 * The start page.
	 *
	 * @return TemplateResponse<int, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/')]
	public function index(): TemplateResponse {
		return self::page();
	}

	/**
	 * Any view, opened by its address.
	 *
	 * @return TemplateResponse<int, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/{view}', requirements: ['view' => self::VIEWS], postfix: 'view')]
	#[FrontpageRoute(verb: 'GET', url: '/{view}/{pad}', requirements: ['view' => self::VIEWS, 'pad' => '.+'], postfix: 'pad')]
	public function view(): TemplateResponse {
		return self::page();
	}

	/**
	 * The page, which may start the worker that reads mails, and show a scanned letter in a frame, from this server or from the browser's own memory.
	 *
	 * @return TemplateResponse<int, array<string, mixed>>
	 */
	private static function page(): TemplateResponse {
		$policy = new ContentSecurityPolicy();
		$policy->addAllowedWorkerSrcDomain("'self'");
		$policy->addAllowedFrameDomain("'self'");
		$policy->addAllowedFrameDomain('blob:');
		$response = new TemplateResponse('klantcontact', 'index');
		$response->setContentSecurityPolicy($policy);
		return $response;
	}
}
