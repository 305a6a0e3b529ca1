<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Http\Client;

/**
 * The answer to an HTTP request.
 */
interface IResponse {
	/** @return string|resource */
	public function getBody();

	/** @return int HTTP status */
	public function getStatusCode(): int;
}
