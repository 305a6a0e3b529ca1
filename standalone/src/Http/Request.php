<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Http;

use OCP\IRequest;

/**
 * The request that PHP received.
 */
final class Request implements IRequest {
	private readonly string $id;

	/** null until read */
	private ?RequestBody $body = null;

	/** @var array<string, mixed> */
	private array $routeParams = [];

	private ?string $token = null;

	/**
	 * @param array<string, mixed> $server PHP's $_SERVER
	 * @param array<string, mixed> $get PHP's $_GET
	 * @param array<string, mixed> $post PHP's $_POST
	 * @param array<string, mixed> $cookies PHP's $_COOKIE
	 * @param array<string, mixed> $files PHP's $_FILES
	 * @param \Closure(): string $input reads the raw body
	 */
	public function __construct(
		private readonly array $server,
		private readonly array $get,
		private readonly array $post,
		private readonly array $cookies,
		private readonly array $files,
		private readonly \Closure $input,
	) {
		$this->id = bin2hex(random_bytes(10));
	}

	/** @return self the request of this PHP process */
	public static function fromGlobals(): self {
		/** @var array<string, mixed> $server */
		$server = $_SERVER;
		return new self($server, RequestBody::named($_GET), RequestBody::named($_POST), RequestBody::named($_COOKIE), RequestBody::named($_FILES), static fn (): string => (string)file_get_contents('php://input'));
	}

	/** @return mixed the parts of the path as "urlParams", null for any other name */
	public function __get(string $name): mixed {
		return $name === 'urlParams' ? $this->routeParams : null;
	}

	/** @param array<string, mixed> $params values of the route's placeholders */
	public function setRouteParams(array $params): void {
		$this->routeParams = $params;
	}

	/** @param string|null $token the request token of the session */
	public function expectToken(?string $token): void {
		$this->token = $token;
	}

	/** @return string the path, without query and without "/index.php" before it */
	public function path(): string {
		$path = explode('?', $this->getRequestUri(), 2)[0];
		$path = (string)preg_replace('#^/index\.php(?=/|$)#', '', $path);
		return $path === '' ? '/' : $path;
	}

	/** @return array{string, string}|null name and password of HTTP Basic */
	public function basicLogin(): ?array {
		$user = $this->server['PHP_AUTH_USER'] ?? null;
		$password = $this->server['PHP_AUTH_PW'] ?? null;
		return is_string($user) && is_string($password) ? [$user, $password] : null;
	}

	/** @return bool whether a browser wants a page, rather than a program data */
	public function wantsHtml(): bool {
		return str_contains($this->getHeader('Accept'), 'html');
	}

	#[\Override]
	public function getHeader(string $name): string {
		$name = strtoupper(str_replace('-', '_', $name));
		$value = $this->server['HTTP_' . $name] ?? (in_array($name, ['CONTENT_TYPE', 'CONTENT_LENGTH'], true) ? $this->server[$name] ?? '' : '');
		return is_string($value) ? $value : '';
	}

	#[\Override]
	public function getParam(string $key, $default = null) {
		return $this->getParams()[$key] ?? $default;
	}

	#[\Override]
	public function getParams(): array {
		return array_merge($this->get, $this->body()->values, $this->routeParams);
	}

	#[\Override]
	public function getMethod(): string {
		$method = $this->server['REQUEST_METHOD'] ?? 'GET';
		return is_string($method) ? strtoupper($method) : 'GET';
	}

	#[\Override]
	public function getUploadedFile(string $key) {
		$file = $this->files[$key] ?? null;
		return is_array($file) ? RequestBody::named($file) : null;
	}

	#[\Override]
	public function getEnv(string $key) {
		return getenv($key);
	}

	#[\Override]
	public function getCookie(string $key) {
		$value = $this->cookies[$key] ?? null;
		return is_string($value) ? $value : null;
	}

	#[\Override]
	public function passesCSRFCheck(): bool {
		$sent = $this->getHeader('requesttoken');
		if ($sent === '') {
			$param = $this->get['requesttoken'] ?? $this->post['requesttoken'] ?? '';
			$sent = is_string($param) ? $param : '';
		}
		return $this->token !== null && hash_equals($this->token, $sent);
	}

	#[\Override]
	public function getId(): string {
		return $this->id;
	}

	#[\Override]
	public function getRemoteAddress(): string {
		$address = $this->server['REMOTE_ADDR'] ?? '';
		return is_string($address) ? $address : '';
	}

	#[\Override]
	public function getServerProtocol(): string {
		return 'http';
	}

	#[\Override]
	public function getRequestUri(): string {
		$uri = $this->server['REQUEST_URI'] ?? '/';
		return is_string($uri) ? $uri : '/';
	}

	#[\Override]
	public function getPathInfo() {
		return $this->path();
	}

	#[\Override]
	public function getScriptName(): string {
		return '/index.php';
	}

	#[\Override]
	public function getServerHost(): string {
		$host = $this->getHeader('Host');
		return $host === '' ? 'localhost' : $host;
	}

	private function body(): RequestBody {
		return $this->body ??= RequestBody::read($this->getMethod(), $this->getHeader('Content-Type'), $this->post, $this->input);
	}
}
