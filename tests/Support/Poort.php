<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Support;

/**
 * Ports of this machine, for servers that a test starts.
 */
final class Poort {
	private const SECONDS = 20.0;

	private const POLL_MICROSECONDS = 20_000;

	/** @return int a port on which nobody listens */
	public static function vrij(): int {
		$socket = stream_socket_server('tcp://127.0.0.1:0');
		$name = $socket === false ? false : stream_socket_get_name($socket, false);
		if ($socket === false || $name === false) {
			throw new \RuntimeException('There is no free port.');
		}
		fclose($socket);
		return (int)substr($name, (int)strrpos($name, ':') + 1);
	}

	/** @return bool whether somebody listens, now or soon */
	public static function antwoordt(int $poort): bool {
		$deadline = microtime(true) + self::SECONDS;
		while (microtime(true) < $deadline) {
			$connection = @fsockopen('127.0.0.1', $poort, timeout: 1.0);
			if ($connection !== false) {
				return fclose($connection);
			}
			usleep(self::POLL_MICROSECONDS);
		}
		return false;
	}
}
