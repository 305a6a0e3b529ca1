<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Bench\Measure;

use OCA\Klantcontact\Bench\Figure;

/**
 * How fast a browser reads mails, and how much memory a large one takes: bench/mails.mjs looks, this reads what it saw.
 */
final readonly class Mails {
	private const A_SECOND = 2;

	private const TIMES_ITS_SIZE = 4;

	/** @param string $url of a host */
	public function __construct(
		private string $url,
	) {
	}

	/** @return list<Figure> */
	public function figures(): array {
		$seen = $this->look();
		$speed = 1000 * $seen['corpus']['mails'] / $seen['corpus']['milliseconds'];
		$times = $seen['large']['took'] / $seen['large']['bytes'];
		return [
			new Figure(
				'mails of the corpus read in the browser, each in a worker of its own',
				sprintf('%.1f a second', $speed),
				sprintf('>= %d', self::A_SECOND),
				$speed >= self::A_SECOND,
			),
			new Figure(
				'memory of the worker while a mail of 25 MB is read',
				sprintf('%.1f times its size, %.1f s', $times, $seen['large']['milliseconds'] / 1000),
				sprintf('<= %d', self::TIMES_ITS_SIZE),
				$times <= self::TIMES_ITS_SIZE,
			),
		];
	}

	/** @return array{corpus: array{mails: int, milliseconds: float}, large: array{bytes: int, took: int, milliseconds: float}} */
	private function look(): array {
		$process = proc_open(['node', dirname(__DIR__) . '/mails.mjs', $this->url], [1 => ['pipe', 'w'], 2 => STDERR], $pipes);
		if ($process === false) {
			throw new \RuntimeException('Node cannot be started.');
		}
		$output = (string)stream_get_contents($pipes[1]);
		if (proc_close($process) !== 0) {
			throw new \RuntimeException('The browser did not read the mails.');
		}
		/** @var array{corpus: array{mails: int, milliseconds: float}, large: array{bytes: int, took: int, milliseconds: float}} */
		return json_decode($output, true, flags: JSON_THROW_ON_ERROR);
	}
}
