<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

/**
 * Who is logged in.
 */
interface IUserSession {
	/**
	 * @param IUser|null $user
	 * @return void
	 */
	public function setUser($user);

	/** @return IUser|null the user, null when nobody is logged in */
	public function getUser();

	/** @return bool whether somebody is logged in */
	public function isLoggedIn();

	/** @return void */
	public function logout();
}
