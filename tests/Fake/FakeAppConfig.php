<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

use OCP\AppFramework\Services\IAppConfig;

/**
 * The app's settings, in memory.
 */
final class FakeAppConfig implements IAppConfig {
	/** @var array<string, mixed> */
	public array $values = [];
	/** @var array<string, string> by user and key */
	private array $userValues = [];

	#[\Override]
	public function getAppKeys(): array {
		return array_keys($this->values);
	}

	#[\Override]
	public function hasAppKey(string $key, ?bool $lazy = false): bool {
		return isset($this->values[$key]);
	}

	#[\Override]
	public function setAppValueString(string $key, string $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->set($key, $value);
	}

	#[\Override]
	public function setAppValueInt(string $key, int $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->set($key, $value);
	}

	#[\Override]
	public function setAppValueFloat(string $key, float $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->set($key, $value);
	}

	#[\Override]
	public function setAppValueBool(string $key, bool $value, bool $lazy = false): bool {
		return $this->set($key, $value);
	}

	#[\Override]
	public function setAppValueArray(string $key, array $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->set($key, $value);
	}

	#[\Override]
	public function getAppValueString(string $key, string $default = '', bool $lazy = false): string {
		$value = $this->values[$key] ?? $default;
		return is_string($value) ? $value : $default;
	}

	#[\Override]
	public function getAppValueInt(string $key, int $default = 0, bool $lazy = false): int {
		$value = $this->values[$key] ?? $default;
		return is_int($value) ? $value : $default;
	}

	#[\Override]
	public function getAppValueFloat(string $key, float $default = 0.0, bool $lazy = false): float {
		$value = $this->values[$key] ?? $default;
		return is_float($value) ? $value : $default;
	}

	#[\Override]
	public function getAppValueBool(string $key, bool $default = false, bool $lazy = false): bool {
		$value = $this->values[$key] ?? $default;
		return is_bool($value) ? $value : $default;
	}

	#[\Override]
	public function getAppValueArray(string $key, array $default = [], bool $lazy = false): array {
		$value = $this->values[$key] ?? $default;
		return is_array($value) ? $value : $default;
	}

	#[\Override]
	public function deleteAppValue(string $key): void {
		unset($this->values[$key]);
	}

	#[\Override]
	public function setUserValue(string $userId, string $key, string $value, ?string $preCondition = null): void {
		$this->userValues[$userId . ' ' . $key] = $value;
	}

	#[\Override]
	public function getUserValue(string $userId, string $key, string $default = ''): string {
		return $this->userValues[$userId . ' ' . $key] ?? $default;
	}

	private function set(string $key, mixed $value): bool {
		$isChanged = ($this->values[$key] ?? null) !== $value;
		$this->values[$key] = $value;
		return $isChanged;
	}
}
