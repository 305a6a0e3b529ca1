<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Config;

use OCA\Klantcontact\Standalone\Instance;
use OCP\AppFramework\Services\IAppConfig;
use OCP\IAppConfig as AllAppConfig;
use OCP\IConfig;

/**
 * The settings of this app alone.
 */
final readonly class OwnAppConfig implements IAppConfig {
	/**
	 * @param AllAppConfig $all settings of all apps
	 * @param IConfig $users settings of users
	 */
	public function __construct(
		private AllAppConfig $all,
		private IConfig $users,
	) {
	}

	#[\Override]
	public function getAppKeys(): array {
		return $this->all->getKeys(Instance::APP);
	}

	#[\Override]
	public function hasAppKey(string $key, ?bool $lazy = false): bool {
		return $this->all->hasKey(Instance::APP, $key);
	}

	#[\Override]
	public function setAppValueString(string $key, string $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->all->setValueString(Instance::APP, $key, $value);
	}

	#[\Override]
	public function setAppValueInt(string $key, int $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->all->setValueInt(Instance::APP, $key, $value);
	}

	#[\Override]
	public function setAppValueFloat(string $key, float $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->all->setValueFloat(Instance::APP, $key, $value);
	}

	#[\Override]
	public function setAppValueBool(string $key, bool $value, bool $lazy = false): bool {
		return $this->all->setValueBool(Instance::APP, $key, $value);
	}

	#[\Override]
	public function setAppValueArray(string $key, array $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->all->setValueArray(Instance::APP, $key, $value);
	}

	#[\Override]
	public function getAppValueString(string $key, string $default = '', bool $lazy = false): string {
		return $this->all->getValueString(Instance::APP, $key, $default);
	}

	#[\Override]
	public function getAppValueInt(string $key, int $default = 0, bool $lazy = false): int {
		return $this->all->getValueInt(Instance::APP, $key, $default);
	}

	#[\Override]
	public function getAppValueFloat(string $key, float $default = 0, bool $lazy = false): float {
		return $this->all->getValueFloat(Instance::APP, $key, $default);
	}

	#[\Override]
	public function getAppValueBool(string $key, bool $default = false, bool $lazy = false): bool {
		return $this->all->getValueBool(Instance::APP, $key, $default);
	}

	#[\Override]
	public function getAppValueArray(string $key, array $default = [], bool $lazy = false): array {
		return $this->all->getValueArray(Instance::APP, $key, $default);
	}

	#[\Override]
	public function deleteAppValue(string $key): void {
		$this->all->deleteKey(Instance::APP, $key);
	}

	#[\Override]
	public function setUserValue(string $userId, string $key, string $value, ?string $preCondition = null): void {
		$this->users->setUserValue($userId, Instance::APP, $key, $value, $preCondition);
	}

	#[\Override]
	public function getUserValue(string $userId, string $key, string $default = ''): string {
		return $this->users->getUserValue($userId, Instance::APP, $key, $default);
	}
}
