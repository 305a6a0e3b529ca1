<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

/**
 * System and user settings.
 */
interface IConfig {
	/**
	 * @param string $key
	 * @param mixed $default
	 * @return mixed a value of config.php
	 */
	public function getSystemValue($key, $default = '');

	/** @return bool a value of config.php */
	public function getSystemValueBool(string $key, bool $default = false): bool;

	/** @return int a value of config.php */
	public function getSystemValueInt(string $key, int $default = 0): int;

	/** @return string a value of config.php */
	public function getSystemValueString(string $key, string $default = ''): string;

	/**
	 * @param string $userId
	 * @param string $appName
	 * @param string $key
	 * @param string $value
	 * @param string|null $preCondition
	 * @return void
	 */
	public function setUserValue($userId, $appName, $key, $value, $preCondition = null);

	/**
	 * @param string|null $userId
	 * @param string $appName
	 * @param string $key
	 * @param mixed $default
	 * @return string
	 */
	public function getUserValue($userId, $appName, $key, $default = '');
}
