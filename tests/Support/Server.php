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

	private const POLL_MICROSECONDS = 20_000;

	/** @var resource|null */
	private $process = null;

	public readonly int $port;

	/** @param string $folder where the data are, and the log beside them */
	public function __construct(
		private readonly string $folder,
	) {
		$this->port = self::freePort();
	}

	/** @return string where it answers, without a slash at the end */
	public function url(): string {
		return 'http://127.0.0.1:' . $this->port;
	}

	/** Starts it without demo objects, and returns when it answers. */
	public function start(): void {
		$log = ['file', $this->folder . '/server.log', 'a'];
		$environment = ['PORT' => (string)$this->port, 'DATA' => $this->folder, 'DEMO' => '0'] + getenv();
		// a session of its own, so that one signal reaches all its processes
		$process = proc_open(['setsid', 'sh', dirname(__DIR__, 2) . '/standalone/serve.sh'], [1 => $log, 2 => $log], $pipes, null, $environment);
		$this->process = is_resource($process) ? $process : throw new \RuntimeException('The server cannot be started.');
		$deadline = microtime(true) + self::START_SECONDS;
		while (!$this->answers()) {
			if (microtime(true) > $deadline || !proc_get_status($this->process)['running']) {
				$this->kill();
				throw new \RuntimeException('The server does not answer: ' . file_get_contents($this->folder . '/server.log'));
			}
			usleep(self::POLL_MICROSECONDS);
		}
	}

	/** Ends all its processes at once, as a power cut does, and returns when they are gone. */
	public function kill(): void {
		if ($this->process === null) {
			return;
		}
		$group = proc_get_status($this->process)['pid'];
		posix_kill(-$group, SIGKILL);
		proc_close($this->process);
		$this->process = null;
		while (posix_kill(-$group, 0)) {
			usleep(self::POLL_MICROSECONDS);
		}
	}

	private function answers(): bool {
		$connection = @fsockopen('127.0.0.1', $this->port, timeout: 1.0);
		return $connection !== false && fclose($connection);
	}

	private static function freePort(): int {
		$socket = stream_socket_server('tcp://127.0.0.1:0');
		$name = $socket === false ? false : stream_socket_get_name($socket, false);
		if ($socket === false || $name === false) {
			throw new \RuntimeException('There is no free port.');
		}
		fclose($socket);
		return (int)substr($name, (int)strrpos($name, ':') + 1);
	}
}
