<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

/**
 * All user accounts.
 */
interface IUserManager {
	/**
	 * @param string $uid
	 * @return IUser|null the user with this id
	 */
	public function get($uid);

	/** @return string|null the name to show, null when there is no such user */
	public function getDisplayName(string $uid): ?string;

	/**
	 * @param string $uid
	 * @return bool whether there is such a user
	 */
	public function userExists($uid);

	/**
	 * @param string $loginName
	 * @param string $password
	 * @return IUser|false the user, false when name or password is wrong
	 */
	public function checkPassword($loginName, $password);

	/**
	 * @param string $pattern part of the user id
	 * @param int|null $limit
	 * @param int|null $offset
	 * @return array<IUser>
	 */
	public function search($pattern, $limit = null, $offset = null);

	/**
	 * @param string $pattern part of the name to show
	 * @param int|null $limit
	 * @param int|null $offset
	 * @return array<IUser>
	 */
	public function searchDisplayName($pattern, $limit = null, $offset = null);
}
