<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

use OCP\IL10N;

/**
 * English, the language of the source.
 */
final class FakeL10n implements IL10N {
	#[\Override]
	public function t(string $text, $parameters = []): string {
		return vsprintf($text, is_array($parameters) ? array_map(static fn (mixed $one): string => is_scalar($one) ? (string)$one : '', $parameters) : [$parameters]);
	}

	#[\Override]
	public function n(string $text_singular, string $text_plural, int $count, array $parameters = []): string {
		return $this->t(str_replace('%n', (string)$count, $count === 1 ? $text_singular : $text_plural), $parameters);
	}

	#[\Override]
	public function l(string $type, $data, array $options = []): string {
		return $data instanceof \DateTime ? $data->format('Y-m-d') : (string)$data;
	}

	#[\Override]
	public function getLanguageCode(): string {
		return 'en';
	}

	#[\Override]
	public function getLocaleCode(): string {
		return 'en_GB';
	}
}
