<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;

/**
 * Sends the browser elsewhere.
 *
 * @template-covariant S of int
 * @template-covariant H of array<string, mixed>
 * @template-extends Response<int, array<string, mixed>>
 */
class RedirectResponse extends Response {
	/**
	 * @param S $status
	 * @param H $headers
	 */
	public function __construct(
		private string $redirectURL,
		int $status = Http::STATUS_SEE_OTHER,
		array $headers = [],
	) {
		parent::__construct($status, $headers);
		$this->addHeader('Location', $redirectURL);
	}

	/** @return string where to */
	public function getRedirectURL() {
		return $this->redirectURL;
	}
}
