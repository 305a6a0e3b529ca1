<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework;

use OCP\IRequest;

/**
 * Answers requests.
 */
abstract class Controller {
	/** @var string */
	protected $appName;

	/** @var IRequest */
	protected $request;

	/** @param string $appName id of the app */
	public function __construct($appName, IRequest $request) {
		$this->appName = $appName;
		$this->request = $request;
	}

	/**
	 * The answer in the form that was asked for; this host has one form for each type of controller, chosen by its dispatcher.
	 *
	 * @param mixed $response
	 * @param string $format
	 * @return Http\Response<int, array<string, mixed>>
	 */
	public function buildResponse($response, $format = 'json') {
		return $response instanceof Http\Response ? $response : new Http\DataResponse($response);
	}
}
