<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework;

use OCP\AppFramework\Http\Response;

/**
 * Stands between a request and its controller.
 */
abstract class Middleware {
	/**
	 * @param Controller $controller
	 * @param string $methodName
	 * @return void
	 */
	public function beforeController(Controller $controller, string $methodName) {
	}

	/**
	 * Makes an answer of an exception, or throws it on.
	 *
	 * @param Controller $controller
	 * @param string $methodName
	 * @param \Exception $exception
	 * @return Response<int, array<string, mixed>>
	 * @throws \Exception
	 */
	public function afterException(Controller $controller, string $methodName, \Exception $exception) {
		throw $exception;
	}

	/**
	 * @param Controller $controller
	 * @param string $methodName
	 * @param Response<int, array<string, mixed>> $response
	 * @return Response<int, array<string, mixed>>
	 */
	public function afterController(Controller $controller, string $methodName, Response $response) {
		return $response;
	}
}
