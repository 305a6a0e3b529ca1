<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Support;

/**
 * A real mail server on a free port, which keeps what it is given; tests/smtp/server.mjs says which recipients make it refuse.
 */
final class SmtpServer {
	private const START_SECONDS = 30.0;

	private const POLL_MICROSECONDS = 10_000;

	/** @var resource */
	private $process;

	private readonly DataFolder $folder;

	public readonly int $port;

	/** Returns when it listens. */
	public function __construct() {
		$this->folder = DataFolder::temporary();
		$log = ['file', $this->folder->path . '/smtp.log', 'a'];
		$process = proc_open(['node', dirname(__DIR__) . '/smtp/server.mjs', $this->folder->path], [['file', '/dev/null', 'r'], $log, $log], $pipes);
		$this->process = is_resource($process) ? $process : throw new \RuntimeException('The mail server cannot be started.');
		$this->wait(fn (): bool => is_file($this->folder->path . '/port'));
		$this->port = (int)file_get_contents($this->folder->path . '/port');
	}

	/** @return string host and port */
	public function address(): string {
		return '127.0.0.1:' . $this->port;
	}

	/** @return list<string> the messages taken, in order */
	public function messages(): array {
		$messages = [];
		for ($number = 1; is_file($this->folder->path . '/' . $number . '.eml'); $number++) {
			$messages[] = (string)file_get_contents($this->folder->path . '/' . $number . '.eml');
		}
		return $messages;
	}

	/** @return array{from: string, to: list<string>} the envelope of the message that was taken as the so-manyth */
	public function envelope(int $number): array {
		/** @var array{from: string, to: list<string>} $envelope */
		$envelope = json_decode((string)file_get_contents($this->folder->path . '/' . $number . '.json'), true, flags: JSON_THROW_ON_ERROR);
		return $envelope;
	}

	/** Returns when it has taken that many messages. */
	public function waitFor(int $number): void {
		$this->wait(fn (): bool => count($this->messages()) >= $number);
	}

	/** Ends it, with what it kept. */
	public function stop(): void {
		proc_terminate($this->process);
		proc_close($this->process);
		$this->folder->remove();
	}

	/** @param \Closure(): bool $ready */
	private function wait(\Closure $ready): void {
		$deadline = microtime(true) + self::START_SECONDS;
		while (!$ready()) {
			if (microtime(true) > $deadline) {
				throw new \RuntimeException('The mail server did not do it: ' . file_get_contents($this->folder->path . '/smtp.log'));
			}
			usleep(self::POLL_MICROSECONDS);
		}
	}
}
