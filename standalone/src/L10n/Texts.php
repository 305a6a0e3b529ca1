<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\L10n;

use OCP\IL10N;

/**
 * The texts of one app in one language.
 */
final readonly class Texts implements IL10N {
	/**
	 * @param string $language such as "nl"
	 * @param string $locale such as "nl_NL"
	 * @param array<string, string|list<string>> $texts English text => text in this language; for counts the forms
	 */
	public function __construct(
		private string $language,
		private string $locale,
		private array $texts,
	) {
	}

	#[\Override]
	public function t(string $text, $parameters = []): string {
		$found = $this->texts[$text] ?? $text;
		return self::fill(is_array($found) ? $found[0] ?? $text : $found, is_array($parameters) ? $parameters : [$parameters]);
	}

	#[\Override]
	public function n(string $text_singular, string $text_plural, int $count, array $parameters = []): string {
		$forms = $this->texts['_' . $text_singular . '_::_' . $text_plural . '_'] ?? [$text_singular, $text_plural];
		$form = is_array($forms) ? $forms[$count === 1 ? 0 : 1] ?? $text_plural : $forms;
		return self::fill(str_replace('%n', (string)$count, $form), $parameters);
	}

	#[\Override]
	public function l(string $type, $data, array $options = []) {
		$moment = $data instanceof \DateTime ? $data : new \DateTime(is_int($data) ? '@' . $data : $data);
		$width = match ($options['width'] ?? 'long') {
			'short' => \IntlDateFormatter::SHORT,
			'medium' => \IntlDateFormatter::MEDIUM,
			'full' => \IntlDateFormatter::FULL,
			default => \IntlDateFormatter::LONG,
		};
		$time = $type === 'date' ? \IntlDateFormatter::NONE : ($width === \IntlDateFormatter::SHORT ? $width : \IntlDateFormatter::MEDIUM);
		$date = $type === 'time' ? \IntlDateFormatter::NONE : $width;
		return (new \IntlDateFormatter($this->locale, $date, $time, $moment->getTimezone()))->format($moment);
	}

	#[\Override]
	public function getLanguageCode(): string {
		return $this->language;
	}

	#[\Override]
	public function getLocaleCode(): string {
		return $this->locale;
	}

	/** @param array<array-key, mixed> $parameters */
	private static function fill(string $text, array $parameters): string {
		$values = array_map(static fn (mixed $value): string => is_scalar($value) ? (string)$value : '', array_values($parameters));
		return $values === [] ? $text : vsprintf($text, $values);
	}
}
