<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCP\AppFramework\Http;
use OCP\AppFramework\Http\ICallbackResponse;
use OCP\AppFramework\Http\IOutput;
use OCP\AppFramework\Http\Response;

/**
 * A CSV file, sent piece by piece as it is made.
 *
 * @template-extends Response<int, array<string, mixed>>
 */
final class CsvResponse extends Response implements ICallbackResponse {
	/**
	 * @param \Generator<int, string> $stukken
	 * @param string $naam file name, plain letters
	 * @param \Closure(\Throwable): string $afgebroken the line to end with when it fails halfway
	 */
	public function __construct(
		private readonly \Generator $stukken,
		string $naam,
		private readonly \Closure $afgebroken,
	) {
		parent::__construct(Http::STATUS_OK, [
			'Content-Type' => 'text/csv; charset=utf-8',
			'Content-Disposition' => 'attachment; filename="' . $naam . '"',
			'X-Content-Type-Options' => 'nosniff',
			'X-Accel-Buffering' => 'no',
		]);
	}

	#[\Override]
	public function callback(IOutput $output): void {
		try {
			foreach ($this->stukken as $stuk) {
				$output->setOutput($stuk);
				flush();
			}
		} catch (\Throwable $fout) {
			$output->setOutput(($this->afgebroken)($fout));
		}
	}
}
