<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Services;

use OCA\Klantcontact\Standalone\Http\Routes;
use OCP\IRequest;
use OCP\IURLGenerator;

/**
 * Makes the addresses of pages and files.
 */
final readonly class Links implements IURLGenerator {
	/**
	 * @param Routes $routes all addresses
	 * @param IRequest $request under which host name
	 */
	public function __construct(
		private Routes $routes,
		private IRequest $request,
	) {
	}

	#[\Override]
	public function linkToRoute(string $routeName, array $arguments = []): string {
		$route = $this->routes->named($routeName);
		return $route === null ? '' : '/index.php' . $route->link($arguments);
	}

	#[\Override]
	public function linkToRouteAbsolute(string $routeName, array $arguments = []): string {
		return $this->getAbsoluteURL($this->linkToRoute($routeName, $arguments));
	}

	#[\Override]
	public function linkToOCSRouteAbsolute(string $routeName, array $arguments = []): string {
		return $this->getAbsoluteURL($this->routes->named('ocs.' . $routeName)?->link($arguments) ?? '');
	}

	#[\Override]
	public function linkTo(string $appName, string $file, array $args = []): string {
		return '/apps/' . $appName . '/' . $file . ($args === [] ? '' : '?' . http_build_query($args));
	}

	#[\Override]
	public function imagePath(string $appName, string $file): string {
		return $appName === 'core' ? '/core/img/' . $file : '/apps/' . $appName . '/img/' . $file;
	}

	#[\Override]
	public function getAbsoluteURL(string $url): string {
		return $this->getBaseUrl() . '/' . ltrim($url, '/');
	}

	#[\Override]
	public function getBaseUrl(): string {
		return $this->request->getServerProtocol() . '://' . $this->request->getServerHost();
	}

	#[\Override]
	public function getWebroot(): string {
		return '';
	}
}
