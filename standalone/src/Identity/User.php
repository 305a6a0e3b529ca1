<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Identity;

use OCP\IUser;

/**
 * One of the accounts.
 */
final readonly class User implements IUser {
	/**
	 * @param string $uid
	 * @param string $name the name to show
	 * @param list<string> $groups ids of the user's groups
	 */
	public function __construct(
		private string $uid,
		private string $name,
		public array $groups,
	) {
	}

	#[\Override]
	public function getUID() {
		return $this->uid;
	}

	#[\Override]
	public function getDisplayName() {
		return $this->name;
	}

	#[\Override]
	public function getEMailAddress() {
		return $this->uid . '@gemeente.example';
	}

	#[\Override]
	public function isEnabled() {
		return true;
	}
}
