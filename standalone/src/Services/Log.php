<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Services;

use OCA\Klantcontact\Standalone\Instance;
use Psr\Log\AbstractLogger;
use Psr\Log\LogLevel;

/**
 * Writes what went wrong to klantcontact.log in the data folder, one JSON object a line.
 */
final class Log extends AbstractLogger {
	/** @param Instance $instance where the data are */
	public function __construct(
		private readonly Instance $instance,
	) {
	}

	#[\Override]
	public function log($level, string|\Stringable $message, array $context = []): void {
		if (in_array($level, [LogLevel::DEBUG, LogLevel::INFO], true)) {
			return;
		}
		$exception = $context['exception'] ?? null;
		$line = ['time' => gmdate('c'), 'level' => $level, 'message' => (string)$message];
		if ($exception instanceof \Throwable) {
			$line += ['exception' => $exception::class, 'where' => basename($exception->getFile()) . ':' . $exception->getLine(), 'trace' => self::trace($exception)];
		}
		file_put_contents($this->instance->data . '/klantcontact.log', json_encode($line, JSON_PARTIAL_OUTPUT_ON_ERROR) . "\n", FILE_APPEND | LOCK_EX);
	}

	/** @return list<string> where it came from, without arguments, because those may be personal */
	private static function trace(\Throwable $exception): array {
		return array_map(
			static fn (array $frame): string => ($frame['class'] ?? '') . ($frame['type'] ?? '') . $frame['function'] . ' ' . basename($frame['file'] ?? '') . ':' . ($frame['line'] ?? ''),
			array_slice($exception->getTrace(), 0, 20),
		);
	}
}
