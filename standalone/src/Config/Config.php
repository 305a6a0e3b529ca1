<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Config;

use OCA\Klantcontact\Standalone\Data\HostDatabase;
use OCP\IConfig;

/**
 * Settings of users in the host's database; of the system only what the app asks for.
 */
final readonly class Config implements IConfig {
	/**
	 * @param HostDatabase $database where the settings of users are
	 * @param SystemValues $system those of the system
	 */
	public function __construct(
		private HostDatabase $database,
		private SystemValues $system,
	) {
	}

	#[\Override]
	public function getSystemValue($key, $default = '') {
		return $this->system->get($key) ?? $default;
	}

	#[\Override]
	public function getSystemValueBool(string $key, bool $default = false): bool {
		$value = $this->system->get($key);
		return is_bool($value) ? $value : $default;
	}

	#[\Override]
	public function getSystemValueInt(string $key, int $default = 0): int {
		$value = $this->system->get($key);
		return is_int($value) ? $value : $default;
	}

	#[\Override]
	public function getSystemValueString(string $key, string $default = ''): string {
		$value = $this->system->get($key);
		return is_string($value) ? $value : $default;
	}

	#[\Override]
	public function setUserValue($userId, $appName, $key, $value, $preCondition = null) {
		$this->database->execute(
			'INSERT INTO user_config (uid, app, name, value) VALUES (:uid, :app, :name, :value) ON CONFLICT (uid, app, name) DO UPDATE SET value = excluded.value',
			['uid' => $userId, 'app' => $appName, 'name' => $key, 'value' => $value],
		);
	}

	#[\Override]
	public function getUserValue($userId, $appName, $key, $default = '') {
		$rows = $this->database->query(
			'SELECT value FROM user_config WHERE uid = :uid AND app = :app AND name = :name',
			['uid' => (string)$userId, 'app' => $appName, 'name' => $key],
		);
		$value = $rows[0]['value'] ?? $default;
		return is_scalar($value) ? (string)$value : '';
	}
}
