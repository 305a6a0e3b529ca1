<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Standalone\Fixture;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\DataResponse;

/**
 * Methods with each of the security attributes, for the tests.
 */
final class ProefController extends Controller {
	/** @return DataResponse<int, string, array<string, mixed>> */
	#[FrontpageRoute(verb: 'GET', url: '/streng')]
	public function streng(): DataResponse {
		return new DataResponse('streng');
	}

	/** @return DataResponse<int, string, array<string, mixed>> */
	#[NoAdminRequired]
	#[FrontpageRoute(verb: 'POST', url: '/token')]
	public function metToken(): DataResponse {
		return new DataResponse('token');
	}

	/** @return DataResponse<int, string, array<string, mixed>> */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/{path}', requirements: ['path' => '(lijst|kaart).*'], postfix: 'diep')]
	public function vrij(string $path = ''): DataResponse {
		return new DataResponse($path);
	}

	/** @return DataResponse<int, string, array<string, mixed>> */
	#[PublicPage]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/open')]
	public function open(): DataResponse {
		return new DataResponse('open');
	}
}
