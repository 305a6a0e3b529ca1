<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Bench\Measure;

use OCA\Klantcontact\Bench\Figure;
use OCA\Klantcontact\Bench\Stopwatch;

/**
 * What a user's browser loads and waits for: bench/browser.mjs looks, this reads what it saw.
 */
final readonly class Browser {
	private const SCRIPT_LIMIT = 260_000;

	/** @param string $url of a host with 5,000 contactmomenten */
	public function __construct(
		private string $url,
	) {
	}

	/** @return list<Figure> */
	public function figures(): array {
		$seen = $this->look();
		$bytes = array_sum($seen['scripts']);
		return [
			new Figure(
				'JavaScript for the first page, gzip',
				sprintf('%.0f kB in %d files', $bytes / 1000, count($seen['scripts'])),
				sprintf('<= %d kB', intdiv(self::SCRIPT_LIMIT, 1000)),
				$bytes > 0 && $bytes <= self::SCRIPT_LIMIT,
			),
			Figure::ratio(
				'click on "Opslaan" until the row is on screen against that request, 5,000 rows',
				Stopwatch::median(array_column($seen['saves'], 'row')),
				Stopwatch::median(array_column($seen['saves'], 'request')),
				3,
			),
		];
	}

	/** @return array{scripts: array<string, int>, saves: list<array{row: float, request: float}>} */
	private function look(): array {
		$process = proc_open(['node', dirname(__DIR__) . '/browser.mjs', $this->url], [1 => ['pipe', 'w'], 2 => STDERR], $pipes);
		if ($process === false) {
			throw new \RuntimeException('Node cannot be started.');
		}
		$output = (string)stream_get_contents($pipes[1]);
		if (proc_close($process) !== 0) {
			throw new \RuntimeException('The browser did not get through the page.');
		}
		/** @var array{scripts: array<string, int>, saves: list<array{row: float, request: float}>} */
		return json_decode($output, true, flags: JSON_THROW_ON_ERROR);
	}
}
