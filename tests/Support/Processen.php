<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Support;

/**
 * PHP processes that work at the same time: each says that it is ready, waits for the word, does its work, and says what came out, line by line in JSON.
 */
final class Processen {
	/** @var list<array{resource, resource, resource}> process, its input, its output */
	private array $processen = [];

	/**
	 * Starts them and waits until each is ready.
	 *
	 * @param list<list<string>> $opdrachten of each process its script and arguments
	 */
	public function __construct(array $opdrachten) {
		foreach ($opdrachten as $opdracht) {
			$process = proc_open([PHP_BINARY, ...$opdracht], [['pipe', 'r'], ['pipe', 'w']], $pipes);
			if (!is_resource($process)) {
				throw new \RuntimeException('A process could not be started.');
			}
			$this->processen[] = [$process, $pipes[0], $pipes[1]];
		}
		$this->lees();
	}

	/**
	 * Lets all go at once.
	 *
	 * @param string $woord what each is told
	 * @return list<mixed> what each says next
	 */
	public function ga(string $woord = 'go'): array {
		foreach ($this->processen as [, $in]) {
			fwrite($in, $woord . "\n");
		}
		return $this->lees();
	}

	/** Ends them where they are, without a chance to tidy up. */
	public function dood(): void {
		foreach ($this->processen as [$process]) {
			proc_terminate($process, 9);
			proc_close($process);
		}
		$this->processen = [];
	}

	/** @return list<int> exit codes */
	public function wacht(): array {
		$codes = [];
		foreach ($this->processen as [$process, $in]) {
			fclose($in);
			$codes[] = proc_close($process);
		}
		$this->processen = [];
		return $codes;
	}

	/** @return list<mixed> one line of each */
	private function lees(): array {
		return array_map(static fn (array $een): mixed => json_decode((string)fgets($een[2]), true, flags: JSON_THROW_ON_ERROR), $this->processen);
	}
}
