<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Identity;

use OCP\IUser;
use OCP\IUserManager;

/**
 * The accounts of the stand-alone mode.
 */
final class Users implements IUserManager {
	/** @return list<User> all of them */
	public function all(): array {
		return array_map(
			static fn (string $uid): User => new User($uid, Accounts::USERS[$uid]['naam'], Accounts::USERS[$uid]['groepen']),
			array_keys(Accounts::USERS),
		);
	}

	#[\Override]
	public function get($uid) {
		foreach ($this->all() as $user) {
			if ($user->getUID() === $uid) {
				return $user;
			}
		}
		return null;
	}

	#[\Override]
	public function getDisplayName(string $uid): ?string {
		return Accounts::USERS[$uid]['naam'] ?? null;
	}

	#[\Override]
	public function userExists($uid) {
		return isset(Accounts::USERS[$uid]);
	}

	#[\Override]
	public function checkPassword($loginName, $password) {
		$user = $this->get(strtolower($loginName));
		return $user !== null && hash_equals($user->getUID(), $password) ? $user : false;
	}

	#[\Override]
	public function search($pattern, $limit = null, $offset = null) {
		return $this->find(static fn (IUser $user): string => $user->getUID(), $pattern, $limit, $offset);
	}

	#[\Override]
	public function searchDisplayName($pattern, $limit = null, $offset = null) {
		return $this->find(static fn (IUser $user): string => $user->getDisplayName(), $pattern, $limit, $offset);
	}

	/**
	 * @param \Closure(IUser): string $text where to look
	 * @return array<IUser> by user id
	 */
	private function find(\Closure $text, string $pattern, ?int $limit, ?int $offset): array {
		$found = [];
		foreach ($this->all() as $user) {
			if ($pattern === '' || mb_stripos($text($user), $pattern) !== false) {
				$found[$user->getUID()] = $user;
			}
		}
		return array_slice($found, $offset ?? 0, $limit, true);
	}
}
