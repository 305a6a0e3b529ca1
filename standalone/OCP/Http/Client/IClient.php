<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Http\Client;

/**
 * Sends HTTP requests.
 */
interface IClient {
	/**
	 * @param array<string, mixed> $options
	 * @throws \Exception when there is no answer
	 */
	public function get(string $uri, array $options = []): IResponse;
}
