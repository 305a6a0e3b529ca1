<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Bootstrap;

use OCP\AppFramework\IAppContainer;

/**
 * What an app may use when it boots.
 */
interface IBootContext {
	/** @return IAppContainer the services of the app */
	public function getAppContainer(): IAppContainer;

	/** @return mixed what the function returned */
	public function injectFn(callable $fn);
}
