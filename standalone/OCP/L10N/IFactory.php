<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\L10N;

use OCP\IL10N;
use OCP\IUser;

/**
 * Finds the language of a user and the texts of an app.
 */
interface IFactory {
	/**
	 * @param string $app
	 * @param string|null $lang
	 * @param string|null $locale
	 * @return IL10N the texts of an app, in the user's language unless another is asked for
	 */
	public function get($app, $lang = null, $locale = null);

	/** @return string the user's language */
	public function findLanguage(?string $appId = null): string;

	/**
	 * @param string|null $lang
	 * @return string the user's locale
	 */
	public function findLocale($lang = null);

	/**
	 * @param string|null $app
	 * @return list<string> languages in which the app has texts
	 */
	public function findAvailableLanguages($app = null): array;

	/** @return string the language set for a user */
	public function getUserLanguage(?IUser $user = null): string;
}
