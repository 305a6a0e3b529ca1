<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Identity;

use OCP\IGroup;
use OCP\IUser;

/**
 * One of the groups.
 */
final readonly class Group implements IGroup {
	/**
	 * @param string $gid
	 * @param string $name the name to show
	 * @param array<string, User> $members by user id
	 */
	public function __construct(
		private string $gid,
		private string $name,
		private array $members,
	) {
	}

	#[\Override]
	public function getGID(): string {
		return $this->gid;
	}

	#[\Override]
	public function getDisplayName(): string {
		return $this->name;
	}

	#[\Override]
	public function getUsers(): array {
		return $this->members;
	}

	#[\Override]
	public function inGroup(IUser $user): bool {
		return isset($this->members[$user->getUID()]);
	}

	#[\Override]
	public function count(string $search = ''): int {
		return count(array_filter(array_keys($this->members), static fn (string $uid): bool => $search === '' || str_contains($uid, $search)));
	}
}
