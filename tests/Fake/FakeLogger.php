<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

use Psr\Log\AbstractLogger;

/**
 * Keeps what is logged, as one text.
 */
final class FakeLogger extends AbstractLogger {
	public string $text = '';

	#[\Override]
	public function log($level, string|\Stringable $message, array $context = []): void {
		$this->text .= $message . ' ' . json_encode($context) . "\n";
	}
}
