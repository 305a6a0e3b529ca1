<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Http;

use OCA\Klantcontact\Standalone\Container\Container;
use OCA\Klantcontact\Standalone\Container\Registration;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Middleware;
use OCP\AppFramework\OCS\OCSException;
use OCP\AppFramework\OCSController;

/**
 * Calls a controller method between the rules of the server and the middlewares of the app.
 */
final readonly class Dispatcher {
	private const OCS_UNAUTHORISED = 997;

	/**
	 * @param Container $container makes controllers and middlewares
	 * @param Security $security
	 * @param Arguments $arguments
	 * @param Request $request
	 * @param Registration $registration which middlewares there are
	 */
	public function __construct(
		private Container $container,
		private Security $security,
		private Arguments $arguments,
		private Request $request,
		private Registration $registration,
	) {
	}

	/** @return Response<int, array<string, mixed>> the answer, ready to be sent */
	public function dispatch(RouteEntry $route): Response {
		$controller = $this->container->service($route->controller);
		try {
			$response = $this->between($controller, $route);
		} catch (SecurityException $exception) {
			return $this->refusal($controller, $exception);
		} catch (OCSException $exception) {
			$status = $exception->getCode() === 0 ? Http::STATUS_BAD_REQUEST : $exception->getCode();
			return new OcsResponse([], $status, $exception->getMessage());
		}
		return $this->orNotModified($this->inForm($controller, $response));
	}

	/**
	 * @param Response<int, array<string, mixed>> $response
	 * @return Response<int, array<string, mixed>> status 304 when the client has it as it is
	 */
	private function orNotModified(Response $response): Response {
		$known = trim($this->request->getHeader('If-None-Match'));
		return $response->getETag() !== null && $known === '"' . $response->getETag() . '"' ? $response->setStatus(Http::STATUS_NOT_MODIFIED) : $response;
	}

	/**
	 * @return Response<int, array<string, mixed>>
	 * @throws SecurityException|OCSException|\Exception
	 */
	private function between(Controller $controller, RouteEntry $route): Response {
		$method = new \ReflectionMethod($controller, $route->method);
		$this->security->check($controller, $method);
		$middlewares = array_map(fn (string $class): Middleware => $this->container->service($class), $this->registration->middlewares);
		try {
			foreach ($middlewares as $middleware) {
				$middleware->beforeController($controller, $route->method);
			}
			$response = $this->response($method->invokeArgs($controller, $this->arguments->for($method)));
		} catch (\Exception $exception) {
			$response = $this->rescue($middlewares, $controller, $route->method, $exception);
		}
		foreach (array_reverse($middlewares) as $middleware) {
			$response = $middleware->afterController($controller, $route->method, $response);
		}
		return $response;
	}

	/**
	 * @param list<Middleware> $middlewares
	 * @return Response<int, array<string, mixed>> what the first middleware that knows the exception makes of it
	 * @throws \Exception when none does
	 */
	private function rescue(array $middlewares, Controller $controller, string $method, \Exception $exception): Response {
		foreach (array_reverse($middlewares) as $middleware) {
			try {
				return $middleware->afterException($controller, $method, $exception);
			} catch (\Exception $next) {
				$exception = $next;
			}
		}
		throw $exception;
	}

	/** @return Response<int, array<string, mixed>> */
	private function response(mixed $answer): Response {
		return $answer instanceof Response ? $answer : new DataResponse($answer);
	}

	/**
	 * @param Response<int, array<string, mixed>> $response
	 * @return Response<int, array<string, mixed>> data as OCS or as JSON, others as they are
	 */
	private function inForm(Controller $controller, Response $response): Response {
		if (!$response instanceof DataResponse) {
			return $response;
		}
		return $controller instanceof OCSController
			? OcsResponse::of($response)
			: new JSONResponse($response->getData(), $response->getStatus(), array_diff_key($response->getHeaders(), ['Content-Type' => true]));
	}

	/** @return Response<int, array<string, mixed>> the refusal in the form that core gives it */
	private function refusal(Controller $controller, SecurityException $exception): Response {
		$status = $exception->getCode();
		if ($controller instanceof OCSController) {
			return new OcsResponse([], $status, $exception->getMessage(), $status === Http::STATUS_UNAUTHORIZED ? self::OCS_UNAUTHORISED : $status);
		}
		if (!$this->request->wantsHtml()) {
			return new JSONResponse(['message' => $exception->getMessage()], $status);
		}
		return $status === Http::STATUS_UNAUTHORIZED
			? new RedirectResponse('/login?redirect_url=' . rawurlencode($this->request->getRequestUri()))
			: new TemplateResponse('core', 'error', ['message' => $exception->getMessage()], TemplateResponse::RENDER_AS_GUEST, $status);
	}
}
