<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

/**
 * Settings of all apps.
 */
interface IAppConfig {
	/** @return bool whether the setting is there */
	public function hasKey(string $app, string $key, ?bool $lazy = false): bool;

	/** @return list<string> the names of all settings of an app */
	public function getKeys(string $app): array;

	/** @return string the setting, or the default */
	public function getValueString(string $app, string $key, string $default = '', bool $lazy = false): string;

	/** @return int the setting, or the default */
	public function getValueInt(string $app, string $key, int $default = 0, bool $lazy = false): int;

	/** @return float the setting, or the default */
	public function getValueFloat(string $app, string $key, float $default = 0.0, bool $lazy = false): float;

	/** @return bool the setting, or the default */
	public function getValueBool(string $app, string $key, bool $default = false, bool $lazy = false): bool;

	/**
	 * @param array<array-key, mixed> $default
	 * @return array<array-key, mixed> the setting, or the default
	 */
	public function getValueArray(string $app, string $key, array $default = [], bool $lazy = false): array;

	/** @return bool whether it changed */
	public function setValueString(string $app, string $key, string $value, bool $lazy = false, bool $sensitive = false): bool;

	/** @return bool whether it changed */
	public function setValueInt(string $app, string $key, int $value, bool $lazy = false, bool $sensitive = false): bool;

	/** @return bool whether it changed */
	public function setValueFloat(string $app, string $key, float $value, bool $lazy = false, bool $sensitive = false): bool;

	/** @return bool whether it changed */
	public function setValueBool(string $app, string $key, bool $value, bool $lazy = false): bool;

	/**
	 * @param array<array-key, mixed> $value
	 * @return bool whether it changed
	 */
	public function setValueArray(string $app, string $key, array $value, bool $lazy = false, bool $sensitive = false): bool;

	/** @return void */
	public function deleteKey(string $app, string $key): void;
}
