<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\App;

use OCP\IUser;

/**
 * The apps of the instance.
 */
interface IAppManager {
	/** @return string */
	public function getAppVersion(string $appId, bool $useCache = true): string;

	/**
	 * @param string $appId
	 * @param IUser|null $user
	 * @return bool
	 */
	public function isEnabledForUser($appId, $user = null);

	/**
	 * @param string $appId
	 * @return bool
	 */
	public function isInstalled($appId);

	/** @throws AppPathNotFoundException */
	public function getAppPath(string $appId): string;

	/** @throws AppPathNotFoundException */
	public function getAppWebPath(string $appId): string;
}
