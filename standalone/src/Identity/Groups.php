<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Identity;

use OCP\IGroup;
use OCP\IGroupManager;
use OCP\IUser;

/**
 * The groups of the stand-alone mode.
 */
final readonly class Groups implements IGroupManager {
	/** @param Users $users who may be in them */
	public function __construct(
		private Users $users,
	) {
	}

	#[\Override]
	public function get($gid) {
		if (!isset(Accounts::GROUPS[$gid])) {
			return null;
		}
		$members = [];
		foreach ($this->users->all() as $user) {
			if (in_array($gid, $user->groups, true)) {
				$members[$user->getUID()] = $user;
			}
		}
		return new Group($gid, Accounts::GROUPS[$gid], $members);
	}

	#[\Override]
	public function groupExists($gid) {
		return isset(Accounts::GROUPS[$gid]);
	}

	#[\Override]
	public function search(string $search, ?int $limit = null, ?int $offset = 0) {
		$found = array_filter(
			Accounts::GROUPS,
			static fn (string $name, string $gid): bool => $search === '' || mb_stripos($name . ' ' . $gid, $search) !== false,
			ARRAY_FILTER_USE_BOTH,
		);
		return $this->groups(array_slice(array_keys($found), $offset ?? 0, $limit));
	}

	#[\Override]
	public function getUserGroups(?IUser $user = null) {
		return $user === null ? [] : $this->groups($this->getUserGroupIds($user));
	}

	#[\Override]
	public function getUserGroupIds(IUser $user): array {
		return Accounts::USERS[$user->getUID()]['groepen'] ?? [];
	}

	#[\Override]
	public function isAdmin($userId) {
		return $this->isInGroup($userId, Accounts::ADMIN_GROUP);
	}

	#[\Override]
	public function isInGroup($userId, $group) {
		return in_array($group, Accounts::USERS[$userId]['groepen'] ?? [], true);
	}

	#[\Override]
	public function getDisplayName(string $groupId): ?string {
		return Accounts::GROUPS[$groupId] ?? null;
	}

	/**
	 * @param list<string> $gids
	 * @return array<string, IGroup> by group id
	 */
	private function groups(array $gids): array {
		$groups = [];
		foreach ($gids as $gid) {
			$group = $this->get($gid);
			if ($group !== null) {
				$groups[$gid] = $group;
			}
		}
		return $groups;
	}
}
