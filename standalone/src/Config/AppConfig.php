<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Config;

use OCA\Klantcontact\Standalone\Data\HostDatabase;
use OCP\IAppConfig;

/**
 * Settings of apps, kept as JSON values in the host's database.
 */
final class AppConfig implements IAppConfig {
	/** @var array<string, array<string, mixed>> settings read, by app and name */
	private array $read = [];

	/** @param HostDatabase $database where the settings are */
	public function __construct(
		private readonly HostDatabase $database,
	) {
	}

	#[\Override]
	public function hasKey(string $app, string $key, ?bool $lazy = false): bool {
		return array_key_exists($key, $this->all($app));
	}

	#[\Override]
	public function getKeys(string $app): array {
		return array_map(strval(...), array_keys($this->all($app)));
	}

	#[\Override]
	public function getValueString(string $app, string $key, string $default = '', bool $lazy = false): string {
		$value = $this->all($app)[$key] ?? null;
		return is_scalar($value) ? (string)$value : $default;
	}

	#[\Override]
	public function getValueInt(string $app, string $key, int $default = 0, bool $lazy = false): int {
		$value = $this->all($app)[$key] ?? null;
		return is_numeric($value) ? (int)$value : $default;
	}

	#[\Override]
	public function getValueFloat(string $app, string $key, float $default = 0, bool $lazy = false): float {
		$value = $this->all($app)[$key] ?? null;
		return is_numeric($value) ? (float)$value : $default;
	}

	#[\Override]
	public function getValueBool(string $app, string $key, bool $default = false, bool $lazy = false): bool {
		$value = $this->all($app)[$key] ?? null;
		return is_bool($value) ? $value : $default;
	}

	#[\Override]
	public function getValueArray(string $app, string $key, array $default = [], bool $lazy = false): array {
		$value = $this->all($app)[$key] ?? null;
		return is_array($value) ? $value : $default;
	}

	#[\Override]
	public function setValueString(string $app, string $key, string $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->write($app, $key, $value);
	}

	#[\Override]
	public function setValueInt(string $app, string $key, int $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->write($app, $key, $value);
	}

	#[\Override]
	public function setValueFloat(string $app, string $key, float $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->write($app, $key, $value);
	}

	#[\Override]
	public function setValueBool(string $app, string $key, bool $value, bool $lazy = false): bool {
		return $this->write($app, $key, $value);
	}

	#[\Override]
	public function setValueArray(string $app, string $key, array $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->write($app, $key, $value);
	}

	#[\Override]
	public function deleteKey(string $app, string $key): void {
		$this->database->execute('DELETE FROM app_config WHERE app = :app AND name = :name', ['app' => $app, 'name' => $key]);
		unset($this->read[$app]);
	}

	private function write(string $app, string $key, mixed $value): bool {
		$before = $this->all($app);
		if (array_key_exists($key, $before) && $before[$key] === $value) {
			return false;
		}
		$this->database->execute(
			'INSERT INTO app_config (app, name, value) VALUES (:app, :name, :value) ON CONFLICT (app, name) DO UPDATE SET value = excluded.value',
			['app' => $app, 'name' => $key, 'value' => json_encode($value, JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION)],
		);
		unset($this->read[$app]);
		return true;
	}

	/** @return array<string, mixed> */
	private function all(string $app): array {
		return $this->read[$app] ??= $this->load($app);
	}

	/** @return array<string, mixed> */
	private function load(string $app): array {
		$values = [];
		foreach ($this->database->query('SELECT name, value FROM app_config WHERE app = :app', ['app' => $app]) as $row) {
			$values[(string)$row['name']] = json_decode((string)$row['value'], true, flags: JSON_THROW_ON_ERROR);
		}
		return $values;
	}
}
