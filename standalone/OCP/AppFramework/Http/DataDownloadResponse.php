<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;

/**
 * Text that the browser saves as a file.
 *
 * @template-covariant S of int
 * @template-covariant C of string
 * @template-covariant H of array<string, mixed>
 * @template-extends DownloadResponse<int, string, array<string, mixed>>
 */
class DataDownloadResponse extends DownloadResponse {
	/**
	 * @param C $contentType
	 * @param S $status
	 * @param H $headers
	 */
	public function __construct(
		private string $data,
		string $filename,
		string $contentType,
		int $status = Http::STATUS_OK,
		array $headers = [],
	) {
		parent::__construct($filename, $contentType, $status, $headers);
	}

	/** @return string the body */
	#[\Override]
	public function render() {
		return $this->data;
	}
}
