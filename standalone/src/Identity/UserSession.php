<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Identity;

use OCP\IUser;
use OCP\IUserSession;

/**
 * Who is logged in, during one request.
 */
final class UserSession implements IUserSession {
	private ?IUser $user = null;

	#[\Override]
	public function setUser($user) {
		$this->user = $user;
	}

	#[\Override]
	public function getUser() {
		return $this->user;
	}

	#[\Override]
	public function isLoggedIn() {
		return $this->user !== null;
	}

	#[\Override]
	public function logout() {
		$this->user = null;
	}
}
