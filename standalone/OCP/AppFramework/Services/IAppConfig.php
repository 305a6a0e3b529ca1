<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Services;

/**
 * Settings of this app.
 */
interface IAppConfig {
	/** @return list<string> the names of all settings */
	public function getAppKeys(): array;

	/** @return bool whether the setting is there */
	public function hasAppKey(string $key, ?bool $lazy = false): bool;

	/** @return bool whether it changed */
	public function setAppValueString(string $key, string $value, bool $lazy = false, bool $sensitive = false): bool;

	/** @return bool whether it changed */
	public function setAppValueInt(string $key, int $value, bool $lazy = false, bool $sensitive = false): bool;

	/** @return bool whether it changed */
	public function setAppValueFloat(string $key, float $value, bool $lazy = false, bool $sensitive = false): bool;

	/** @return bool whether it changed */
	public function setAppValueBool(string $key, bool $value, bool $lazy = false): bool;

	/**
	 * @param array<array-key, mixed> $value
	 * @return bool whether it changed
	 */
	public function setAppValueArray(string $key, array $value, bool $lazy = false, bool $sensitive = false): bool;

	/** @return string the setting, or the default */
	public function getAppValueString(string $key, string $default = '', bool $lazy = false): string;

	/** @return int the setting, or the default */
	public function getAppValueInt(string $key, int $default = 0, bool $lazy = false): int;

	/** @return float the setting, or the default */
	public function getAppValueFloat(string $key, float $default = 0.0, bool $lazy = false): float;

	/** @return bool the setting, or the default */
	public function getAppValueBool(string $key, bool $default = false, bool $lazy = false): bool;

	/**
	 * @param array<array-key, mixed> $default
	 * @return array<array-key, mixed> the setting, or the default
	 */
	public function getAppValueArray(string $key, array $default = [], bool $lazy = false): array;

	/** @return void */
	public function deleteAppValue(string $key): void;

	/** @return void */
	public function setUserValue(string $userId, string $key, string $value, ?string $preCondition = null): void;

	/** @return string the setting of one user, or the default */
	public function getUserValue(string $userId, string $key, string $default = ''): string;
}
