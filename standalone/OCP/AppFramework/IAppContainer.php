<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework;

use Psr\Container\ContainerInterface;

/**
 * The services of one app.
 */
interface IAppContainer extends ContainerInterface {
	/** @return string the app's id */
	public function getAppName();
}
