<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone;

use OCA\Klantcontact\AppInfo\Application;
use OCA\Klantcontact\Standalone\Container\Container;
use OCA\Klantcontact\Standalone\Container\Registration;
use OCA\Klantcontact\Standalone\Http\Dispatcher;
use OCA\Klantcontact\Standalone\Http\OcsResponse;
use OCA\Klantcontact\Standalone\Http\Output;
use OCA\Klantcontact\Standalone\Http\Request;
use OCA\Klantcontact\Standalone\Http\Router;
use OCA\Klantcontact\Standalone\Http\StaticFiles;
use OCA\Klantcontact\Standalone\Identity\Session;
use OCA\Klantcontact\Standalone\Page\Layout;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\ICallbackResponse;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IUserManager;
use OCP\IUserSession;
use OCP\Server;
use Psr\Log\LoggerInterface;

/**
 * The stand-alone server: takes a request, lets the app answer it, sends the answer.
 */
final readonly class Host {
	private Container $container;

	/** @param Instance $instance which installation */
	public function __construct(
		private Instance $instance,
	) {
		$this->container = new Container();
		Services::addTo($this->container, $instance);
		Server::setContainer($this->container);
	}

	/** @return Container the services, with the app's own registered */
	public function boot(): Container {
		$registration = new Registration($this->container);
		$this->container->set(Registration::class, $registration);
		$this->container->service(Application::class)->register($registration);
		// what the app registered for Nextcloud's database gives way to the host's own
		Services::addTo($this->container, $this->instance);
		return $this->container;
	}

	/** Answers one request. */
	public function handle(Request $request): void {
		$files = new StaticFiles([
			'/core/' => $this->instance->root . '/standalone/public',
			'/apps/' . Instance::APP . '/js/' => $this->instance->root . '/js',
			'/apps/' . Instance::APP . '/css/' => $this->instance->root . '/css',
			'/apps/' . Instance::APP . '/img/' => $this->instance->root . '/img',
			'/apps/' . Instance::APP . '/l10n/' => $this->instance->root . '/l10n',
		]);
		$file = $files->find($request->path());
		if ($file !== null) {
			$files->send($file, $request);
			return;
		}
		$this->container->set(Request::class, $request);
		$output = new Output($request->getMethod() === 'HEAD');
		try {
			$this->boot();
			$this->login($request);
			$response = $this->answer($request);
			$body = $this->body($response);
		} catch (\Throwable $failure) {
			$this->container->service(LoggerInterface::class)->error('A request failed', ['exception' => $failure]);
			$response = $this->failed($request);
			$body = $this->body($response);
		}
		$this->send($response, $body, $output);
	}

	/** @return Response<int, array<string, mixed>> */
	private function answer(Request $request): Response {
		[$route, $values] = $this->container->service(Router::class)->find($request->getMethod(), $request->path()) ?? [null, []];
		if ($route === null) {
			return $this->notFound($request);
		}
		$request->setRouteParams($values);
		return $this->container->service(Dispatcher::class)->dispatch($route);
	}

	/** @param Response<int, array<string, mixed>> $response */
	private function body(Response $response): string {
		return $response instanceof TemplateResponse ? $this->container->service(Layout::class)->draw($response) : $response->render();
	}

	private function login(Request $request): void {
		$session = $this->container->service(Session::class);
		$users = $this->container->service(IUserManager::class);
		// as in Nextcloud: who is logged in by a cookie stays so, whatever name and password come along
		$session->open($request->getCookie(Session::COOKIE));
		$basic = $session->uid() === null ? $request->basicLogin() : null;
		if ($basic !== null) {
			$account = $users->checkPassword($basic[0], $basic[1]);
			$user = $account === false ? null : $account;
		} else {
			$user = $session->uid() === null ? null : $users->get($session->uid());
		}
		$request->expectToken($session->token());
		$this->container->service(IUserSession::class)->setUser($user);
	}

	/** @return Response<int, array<string, mixed>> */
	private function notFound(Request $request): Response {
		$status = $this->container->service(Router::class)->knows($request->path()) ? Http::STATUS_METHOD_NOT_ALLOWED : Http::STATUS_NOT_FOUND;
		return $this->problem($request, $status, $status === Http::STATUS_NOT_FOUND ? 'Page not found' : 'Method not allowed', 998);
	}

	/** @return Response<int, array<string, mixed>> */
	private function failed(Request $request): Response {
		return $this->problem($request, Http::STATUS_INTERNAL_SERVER_ERROR, 'Internal Server Error', 996);
	}

	/** @return Response<int, array<string, mixed>> */
	private function problem(Request $request, int $status, string $message, int $ocsCode): Response {
		return match (true) {
			str_starts_with($request->path(), '/ocs/') => new OcsResponse([], $status, $message, $ocsCode),
			$request->wantsHtml() => new TemplateResponse('core', 'error', ['message' => $message], TemplateResponse::RENDER_AS_GUEST, $status),
			default => new JSONResponse(['message' => $message], $status),
		};
	}

	/** @param Response<int, array<string, mixed>> $response */
	private function send(Response $response, string $body, Output $output): void {
		$output->setHttpResponseCode($response->getStatus());
		$headers = $response->getHeaders() + [
			'Content-Type' => 'text/html; charset=UTF-8',
			'X-Content-Type-Options' => 'nosniff',
			'X-Frame-Options' => 'SAMEORIGIN',
			'Referrer-Policy' => 'no-referrer',
		];
		foreach ($headers as $name => $value) {
			$output->setHeader($name . ': ' . (is_scalar($value) ? (string)$value : ''));
		}
		if ($response instanceof ICallbackResponse) {
			$response->callback($output);
		} elseif ($response->getStatus() !== Http::STATUS_NOT_MODIFIED) {
			$output->setOutput($body);
		}
	}
}
