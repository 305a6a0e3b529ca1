<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Support;

/**
 * The stand-alone host as people run it: its own processes on a free port, with a data folder.
 */
final class Server {
	private const START_SECONDS = 20.0;

	private const END_SECONDS = 10.0;

	private const POLL_MICROSECONDS = 20_000;

	/** @var resource|null */
	private $process = null;

	public readonly int $port;

	/**
	 * @param string $folder where the data are, and the log beside them
	 * @param string $smtp host and port of its mail server, '' for none
	 */
	public function __construct(
		private readonly string $folder,
		private readonly string $smtp = '',
	) {
		$this->port = Poort::vrij();
	}

	/** @return string where it answers, without a slash at the end */
	public function url(): string {
		return 'http://127.0.0.1:' . $this->port;
	}

	/** Starts it without demo objects, and returns when it answers. */
	public function start(): void {
		$log = ['file', $this->folder . '/serve.log', 'a'];
		$environment = ['PORT' => (string)$this->port, 'DATA' => $this->folder, 'DEMO' => '0', 'SMTP' => $this->smtp] + getenv();
		$process = proc_open(['sh', dirname(__DIR__, 2) . '/standalone/serve.sh'], [['file', '/dev/null', 'r'], $log, $log], $pipes, null, $environment);
		$this->process = is_resource($process) ? $process : throw new \RuntimeException('The server cannot be started.');
		if (!$this->within(self::START_SECONDS, fn (): bool => $this->group() !== null && $this->answers())) {
			$this->kill();
			throw new \RuntimeException('The server does not answer: ' . file_get_contents($this->folder . '/serve.log'));
		}
	}

	/** Ends all its processes at once, as a power cut does, and returns when they are gone. */
	public function kill(): void {
		if ($this->process === null) {
			return;
		}
		posix_kill(proc_get_status($this->process)['pid'], SIGKILL);
		$group = $this->group();
		if ($group !== null) {
			posix_kill(-$group, SIGKILL);
			unlink($this->pidFile());
			$this->within(self::END_SECONDS, static fn (): bool => !posix_kill(-$group, 0));
		}
		proc_close($this->process);
		$this->process = null;
	}

	/** @return int|null the process group of the server, which serve.sh writes down; null when it has none yet */
	private function group(): ?int {
		$group = is_file($this->pidFile()) ? (int)file_get_contents($this->pidFile()) : 0;
		return $group > 1 ? $group : null;
	}

	private function pidFile(): string {
		return $this->folder . '/server.pid';
	}

	/** @param \Closure(): bool $ready */
	private function within(float $seconds, \Closure $ready): bool {
		$deadline = microtime(true) + $seconds;
		while (!$ready()) {
			if (microtime(true) > $deadline) {
				return false;
			}
			usleep(self::POLL_MICROSECONDS);
		}
		return true;
	}

	private function answers(): bool {
		$connection = @fsockopen('127.0.0.1', $this->port, timeout: 1.0);
		return $connection !== false && fclose($connection);
	}
}
