<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;

/**
 * An answer that the browser saves as a file.
 *
 * @template-covariant S of int
 * @template-covariant C of string
 * @template-covariant H of array<string, mixed>
 * @template-extends Response<int, array<string, mixed>>
 */
class DownloadResponse extends Response {
	/**
	 * @param C $contentType
	 * @param S $status
	 * @param H $headers
	 */
	public function __construct(string $filename, string $contentType, int $status = Http::STATUS_OK, array $headers = []) {
		parent::__construct($status, $headers);
		$filename = strtr($filename, ['"' => '\\"', '\\' => '\\\\']);
		$this->addHeader('Content-Disposition', 'attachment; filename="' . $filename . '"');
		$this->addHeader('Content-Type', $contentType);
	}
}
