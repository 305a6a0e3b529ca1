<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Http;

use OCP\AppFramework\Http;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\Response;

/**
 * Data in the envelope of OCS version 2: {ocs: {meta: {status, statuscode, message}, data}}.
 *
 * @extends Response<int, array<string, mixed>>
 */
final class OcsResponse extends Response {
	/**
	 * @param mixed $data
	 * @param int $status HTTP status
	 * @param string $message for the envelope
	 * @param int|null $code status in the envelope when it is not the HTTP status, such as 997
	 * @param array<string, mixed> $headers
	 */
	public function __construct(
		private readonly mixed $data,
		int $status,
		private readonly string $message = '',
		private readonly ?int $code = null,
		array $headers = [],
	) {
		parent::__construct($status, ['Content-Type' => 'application/json; charset=utf-8'] + $headers);
	}

	/**
	 * @param DataResponse<int, mixed, array<string, mixed>> $response
	 * @return self the same in the envelope
	 */
	public static function of(DataResponse $response): self {
		$ocs = new self($response->getData(), $response->getStatus(), headers: array_diff_key($response->getHeaders(), ['Content-Type' => true]));
		$etag = $response->getETag();
		if ($etag !== null) {
			$ocs->setETag($etag);
		}
		return $ocs;
	}

	#[\Override]
	public function render() {
		$good = $this->getStatus() < Http::STATUS_MOVED_PERMANENTLY;
		$meta = [
			'status' => $good ? 'ok' : 'failure',
			'statuscode' => $this->code ?? $this->getStatus(),
			'message' => $this->message === '' && $this->getStatus() === Http::STATUS_OK ? 'OK' : $this->message,
		];
		return json_encode(['ocs' => ['meta' => $meta, 'data' => $this->data]], JSON_HEX_TAG | JSON_THROW_ON_ERROR);
	}
}
