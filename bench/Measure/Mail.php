<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Bench\Measure;

use OCA\Klantcontact\Bench\Figure;
use OCA\Klantcontact\Tests\Support\DataFolder;
use OCA\Klantcontact\Tests\Support\SmtpServer;

/**
 * What a message of 25 MB costs the server: bench/mail.php takes one in and sends one, this reads what it used.
 */
final readonly class Mail {
	private const LIMIT_MIB = 64;

	/** @return list<Figure> */
	public function figures(): array {
		$folder = DataFolder::temporary();
		$smtp = new SmtpServer();
		try {
			$used = $this->measure($folder->path, $smtp->address());
		} finally {
			$smtp->stop();
			$folder->remove();
		}
		return [
			self::memory('memory of the server while a message of 25 MB is taken', $used['taken']),
			self::memory('memory of the server while a reply with a file of 25 MB is sent', $used['sent']),
		];
	}

	private static function memory(string $name, int $bytes): Figure {
		return new Figure($name, sprintf('%.0f MB', $bytes / 1_048_576), '<= ' . self::LIMIT_MIB . ' MB', $bytes <= self::LIMIT_MIB << 20);
	}

	/** @return array{taken: int, sent: int} bytes at the most */
	private function measure(string $folder, string $smtp): array {
		$process = proc_open([PHP_BINARY, dirname(__DIR__) . '/mail.php', $folder, $smtp], [1 => ['pipe', 'w'], 2 => STDERR], $pipes);
		if ($process === false) {
			throw new \RuntimeException('PHP cannot be started.');
		}
		$output = (string)stream_get_contents($pipes[1]);
		if (proc_close($process) !== 0) {
			throw new \RuntimeException('The message was not taken or not sent.');
		}
		/** @var array{taken: int, sent: int} */
		return json_decode($output, true, flags: JSON_THROW_ON_ERROR);
	}
}
