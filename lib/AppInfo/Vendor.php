<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\AppInfo;

use Composer\Autoload\ClassLoader;

/**
 * The libraries that this app ships, found only when nobody else has them.
 *
 * OpenRegister ships opis/json-schema too. Two loaders that both answer would mix its classes out of two versions, so ours is never registered with
 * PHP: it is asked last, for that library alone, and then hands out a whole copy.
 */
final class Vendor {
	private const PREFIX = 'Opis\\';
	private const AUTOLOAD = __DIR__ . '/../../vendor/autoload.php';

	private static bool $isRegistered = false;

	/** Asks us after everybody else. */
	public static function register(): void {
		if (!self::$isRegistered) {
			spl_autoload_register(self::load(...));
			self::$isRegistered = true;
		}
	}

	private static function load(string $class): void {
		if (!str_starts_with($class, self::PREFIX) || !is_file(self::AUTOLOAD)) {
			return;
		}
		if (class_exists(ClassLoader::class, false) && isset(ClassLoader::getRegisteredLoaders()[(string)realpath(dirname(self::AUTOLOAD))])) {
			// Stand-alone, and in tests, it is PHP's own already: then there is no such class.
			return;
		}
		$loader = require self::AUTOLOAD;
		if ($loader instanceof ClassLoader) {
			$loader->unregister();
			$loader->loadClass($class);
		}
	}
}
