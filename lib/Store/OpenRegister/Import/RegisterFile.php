<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\OpenRegister\Import;

use OCA\Klantcontact\Store\OpenRegister\LiveSchemas;
use OCA\Klantcontact\Store\Soort;

/**
 * The register and its schemas as this version of the app ships them, in OpenRegister's import format.
 */
final class RegisterFile {
	/** @var array<string, mixed> */
	private readonly array $data;

	/** @param string|null $path of another file than the app's own */
	public function __construct(?string $path = null) {
		/** @var array<string, mixed> $data */
		$data = json_decode((string)file_get_contents($path ?? __DIR__ . '/../../../Settings/klantcontact_register.json'), true, flags: JSON_THROW_ON_ERROR);
		$this->data = $data;
	}

	/** @return string of the register as a whole, such as "0.1.0" */
	public function version(): string {
		$info = (array)($this->data['info'] ?? []);
		return is_string($info['version'] ?? null) ? $info['version'] : '0.0.0';
	}

	/** @return array<string, mixed> the document of a schema */
	public function schema(Soort $soort): array {
		return self::map($this->components()['schemas'] ?? null, $soort->slug());
	}

	/** @return array<string, mixed> the document of the register */
	public function register(): array {
		return self::map($this->components()['registers'] ?? null, LiveSchemas::REGISTER);
	}

	/**
	 * @param array<string, array<string, mixed>> $schemas by slug, instead of those of the file
	 * @return array<string, mixed> what OpenRegister's import takes
	 */
	public function withSchemas(array $schemas): array {
		return ['components' => ['schemas' => $schemas] + $this->components()] + $this->data;
	}

	/** @return array<array-key, mixed> */
	private function components(): array {
		return (array)($this->data['components'] ?? []);
	}

	/** @return array<string, mixed> */
	private static function map(mixed $of, string $name): array {
		$map = is_array($of) ? $of[$name] ?? null : null;
		assert(is_array($map));
		/** @var array<string, mixed> $map */
		return $map;
	}
}
