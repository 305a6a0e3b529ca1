<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Standalone\Fixture;

use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCS\OCSNotFoundException;
use OCP\AppFramework\OCSController;

/**
 * OCS methods for the tests.
 */
final class ProefOcsController extends OCSController {
	/** @return DataResponse<int, array<string, mixed>, array<string, mixed>> */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/dingen/{id}')]
	public function bewaar(string $id, int $aantal = 1, bool $aan = false): DataResponse {
		return new DataResponse(['id' => $id, 'aantal' => $aantal, 'aan' => $aan, 'rest' => $this->request->getParam('rest')]);
	}

	/** @throws OCSNotFoundException always */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/dingen/{id}')]
	public function lees(): never {
		throw new OCSNotFoundException('Er is niets');
	}
}
