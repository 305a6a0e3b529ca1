<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

/**
 * All groups of users.
 */
interface IGroupManager {
	/**
	 * @param string $gid
	 * @return IGroup|null the group with this id
	 */
	public function get($gid);

	/**
	 * @param string $gid
	 * @return bool whether there is such a group
	 */
	public function groupExists($gid);

	/** @return array<IGroup> groups whose id or name has this text in it */
	public function search(string $search, ?int $limit = null, ?int $offset = 0);

	/** @return array<IGroup> the groups of a user */
	public function getUserGroups(?IUser $user = null);

	/** @return list<string> ids of the groups of a user */
	public function getUserGroupIds(IUser $user): array;

	/**
	 * @param string $userId
	 * @return bool whether the user is an administrator
	 */
	public function isAdmin($userId);

	/**
	 * @param string $userId
	 * @param string $group
	 * @return bool whether the user is a member
	 */
	public function isInGroup($userId, $group);

	/** @return string|null the name to show, null when there is no such group */
	public function getDisplayName(string $groupId): ?string;
}
