<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework;

use OCP\Server;

/**
 * An app as the server sees it.
 */
class App {
	/**
	 * @param string $appName the app's id
	 * @param array<string, mixed> $urlParams values of the route
	 */
	public function __construct(
		private readonly string $appName,
		protected array $urlParams = [],
	) {
	}

	/** @return IAppContainer the services of the app */
	public function getContainer(): IAppContainer {
		return Server::get(IAppContainer::class);
	}

	/** @return string the namespace that belongs to an app id */
	public static function buildAppNamespace(string $appId, string $topNamespace = 'OCA\\'): string {
		return $topNamespace . ucfirst($appId);
	}

	/** @return string the app's id, for the host */
	public function id(): string {
		return $this->appName;
	}
}
