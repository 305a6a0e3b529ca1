<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use OCP\L10N\IFactory;

/**
 * What a page loads, and other small things.
 */
class Util {
	/** @var list<array{app: string, file: string}> */
	private static array $scripts = [];

	/** @var list<array{app: string, file: string}> */
	private static array $styles = [];

	/** @return IL10N the texts of an app */
	public static function getL10N(string $application, ?string $language = null): IL10N {
		return Server::get(IFactory::class)->get($application, $language);
	}

	/**
	 * Adds a style sheet of an app to the page.
	 *
	 * @param string $application id of the app
	 * @param string|null $file name without ".css"
	 * @return void
	 */
	public static function addStyle($application, $file = null) {
		self::$styles[] = ['app' => $application, 'file' => $file ?? 'style'];
	}

	/** Adds a script of an app to the page, and the app's texts before it. */
	public static function addScript(string $application, ?string $file = null, string $afterAppId = 'core', bool $prepend = false): void {
		$script = ['app' => $application, 'file' => $file ?? 'application'];
		self::$scripts = $prepend ? [$script, ...self::$scripts] : [...self::$scripts, $script];
	}

	/** Adds a script that runs before all others. */
	public static function addInitScript(string $application, string $file): void {
		self::addScript($application, $file, 'core', true);
	}

	/** @return list<array{app: string, file: string}> the scripts asked for, each once, for the host */
	public static function scripts(): array {
		return array_values(array_unique(self::$scripts, SORT_REGULAR));
	}

	/** @return list<array{app: string, file: string}> the style sheets asked for, each once, for the host */
	public static function styles(): array {
		return array_values(array_unique(self::$styles, SORT_REGULAR));
	}
}
