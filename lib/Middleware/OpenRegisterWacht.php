<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Middleware;

use OCA\Klantcontact\Exception\Forbidden;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Middleware;
use OCP\IL10N;
use OCP\IRequest;
use Psr\Container\ContainerInterface;

/**
 * Stands before every request to OpenRegister's own API, and lets nobody but beheer through to our register.
 *
 * OpenRegister lets owners pass whatever the schema says, and anybody who adds "rbac=false". This middleware is global: it
 * sees the requests of every app, and costs nothing for all but those. Other registers go on working.
 */
final class OpenRegisterWacht extends Middleware {
	private const CONTROLLERS = 'OCA\OpenRegister\Controller\\';

	public function __construct(
		private readonly IRequest $request,
		private readonly IL10N $l10n,
		private readonly ContainerInterface $container,
	) {
	}

	#[\Override]
	public function beforeController(Controller $controller, string $methodName): void {
		$this->guard($controller::class, $methodName);
	}

	/**
	 * @param string $class of the controller that is about to answer
	 * @throws Geweigerd when the request touches our register and does not come from beheer
	 */
	public function guard(string $class, string $methodName): void {
		if (!str_starts_with($class, self::CONTROLLERS)) {
			return;
		}
		$request = OpenRegisterVerzoek::of($this->request, substr($class, strlen(self::CONTROLLERS)), $methodName);
		if (!$request->isHarmless() && !$this->isBeheer() && $this->reach()->touches($request)) {
			throw new Geweigerd($this->l10n->t('Only the administrators of Klantcontact reach its register in OpenRegister.'));
		}
	}

	/** @return Response<int, array<string, mixed>> */
	#[\Override]
	public function afterException(Controller $controller, string $methodName, \Exception $exception): Response {
		if ($exception instanceof Geweigerd) {
			return new JSONResponse(['error' => $exception->getMessage(), 'message' => $exception->getMessage()], Http::STATUS_FORBIDDEN);
		}
		throw $exception;
	}

	private function isBeheer(): bool {
		$users = $this->container->get(Gebruikers::class);
		assert($users instanceof Gebruikers);
		try {
			return $users->huidige()->beheer;
		} catch (Forbidden) {
			return false;
		}
	}

	private function reach(): Bereik {
		$reach = $this->container->get(Bereik::class);
		assert($reach instanceof Bereik);
		return $reach;
	}
}
