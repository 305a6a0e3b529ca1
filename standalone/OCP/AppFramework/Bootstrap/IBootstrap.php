<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Bootstrap;

/**
 * How an app starts.
 */
interface IBootstrap {
	/** Names the services of the app; nothing may be asked for yet. */
	public function register(IRegistrationContext $context): void;

	/** Runs when all apps are registered. */
	public function boot(IBootContext $context): void;
}
