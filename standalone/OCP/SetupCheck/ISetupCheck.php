<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\SetupCheck;

/**
 * Looks whether the installation is right.
 */
interface ISetupCheck {
	/** @return string */
	public function getCategory(): string;

	/** @return string */
	public function getName(): string;

	/** @return SetupResult what was found */
	public function run(): SetupResult;
}
