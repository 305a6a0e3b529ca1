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
	private const SYSTEM = ['default_language' => 'nl', 'default_locale' => 'nl_NL', 'default_phone_region' => 'NL', 'default_timezone' => 'Europe/Amsterdam', 'version' => '33.0.0.0'];

	/** @param HostDatabase $database where the settings are */
	public function __construct(
		private HostDatabase $database,
	) {
	}

	#[\Override]
	public function getSystemValueBool(string $key, bool $default = false): bool {
		return $default;
	}

	#[\Override]
	public function getSystemValueInt(string $key, int $default = 0): int {
		return $default;
	}

	#[\Override]
	public function getSystemValueString(string $key, string $default = ''): string {
		return self::SYSTEM[$key] ?? $default;
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
