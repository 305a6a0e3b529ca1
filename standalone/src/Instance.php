<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone;

/**
 * One installation: where the code is and where the data are.
 */
final readonly class Instance {
	public const APP = 'klantcontact';

	/**
	 * @param string $root the folder of the app
	 * @param string $data the folder of the data, made when it is missing
	 */
	public function __construct(
		public string $root,
		public string $data,
	) {
		if (!is_dir($data) && !@mkdir($data, 0o770, true) && !is_dir($data)) {
			throw new \RuntimeException('The data folder cannot be made: ' . $data);
		}
	}

	/** @return self the installation that the environment names: KC_DATA, or data/ in the folder of the app */
	public static function fromEnvironment(): self {
		$root = dirname(__DIR__, 2);
		$data = getenv('KC_DATA');
		return new self($root, is_string($data) && $data !== '' ? $data : $root . '/data');
	}
}
