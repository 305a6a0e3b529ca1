<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;

/**
 * A file, sent as it is read.
 *
 * @template-covariant S of int
 * @template-covariant H of array<string, mixed>
 * @template-extends Response<int, array<string, mixed>>
 */
class StreamResponse extends Response implements ICallbackResponse {
	/**
	 * @param string|resource $filePath path of the file, or a handle to it
	 * @param S $status
	 * @param H $headers
	 */
	public function __construct(
		private mixed $filePath,
		int $status = Http::STATUS_OK,
		array $headers = [],
	) {
		parent::__construct($status, $headers);
	}

	/** Sends the file. */
	#[\Override]
	public function callback(IOutput $output) {
		if ($output->getHttpResponseCode() === Http::STATUS_NOT_MODIFIED) {
			return;
		}
		if (is_string($this->filePath) && !file_exists($this->filePath)) {
			$output->setHttpResponseCode(Http::STATUS_NOT_FOUND);
		} elseif (!$output->setReadfile($this->filePath)) {
			$output->setHttpResponseCode(Http::STATUS_BAD_REQUEST);
		}
	}
}
