<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

/**
 * Texts, numbers and dates in one language.
 */
interface IL10N {
	/**
	 * @param array<array-key, mixed>|string $parameters values for %s, %1$s …
	 * @return string the text in this language
	 */
	public function t(string $text, $parameters = []): string;

	/**
	 * @param array<array-key, mixed> $parameters values for %s, %1$s …; %n is the count
	 * @return string the text in this language, in the right number
	 */
	public function n(string $text_singular, string $text_plural, int $count, array $parameters = []): string;

	/**
	 * @param \DateTime|int|string $data
	 * @param array<string, string> $options "width" => short, medium, long, full
	 * @return string|int|false a date, time, datetime or firstday in this language
	 */
	public function l(string $type, $data, array $options = []);

	/** @return string such as "nl" */
	public function getLanguageCode(): string;

	/** @return string such as "nl_NL" */
	public function getLocaleCode(): string;
}
