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
}
