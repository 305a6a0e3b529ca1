<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

/**
 * A user account.
 */
interface IUser {
	/** @return string the user id */
	public function getUID();

	/** @return string the name to show */
	public function getDisplayName();

	/** @return string|null the e-mail address, null when there is none */
	public function getEMailAddress();

	/** @return bool whether the account may log in */
	public function isEnabled();
}
