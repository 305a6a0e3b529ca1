<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;

/**
 * Data as JSON.
 *
 * @template-covariant S of int
 * @template-covariant T of mixed
 * @template-covariant H of array<string, mixed>
 * @template-extends Response<int, array<string, mixed>>
 */
class JSONResponse extends Response {
	/** @var T */
	private $data;

	/**
	 * @param T $data
	 * @param S $statusCode
	 * @param H $headers
	 * @param int $encodeFlags more flags for json_encode
	 */
	public function __construct(
		mixed $data = [],
		int $statusCode = Http::STATUS_OK,
		array $headers = [],
		protected int $encodeFlags = 0,
	) {
		parent::__construct($statusCode, $headers);
		$this->data = $data;
		$this->addHeader('Content-Type', 'application/json; charset=utf-8');
	}

	/** @return string the body */
	#[\Override]
	public function render() {
		return json_encode($this->data, JSON_HEX_TAG | JSON_THROW_ON_ERROR | $this->encodeFlags, 2048);
	}

	/** @return T */
	public function getData() {
		return $this->data;
	}
}
