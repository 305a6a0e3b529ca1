<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Mail;

use OCP\Files\SimpleFS\ISimpleFile;

/**
 * A file piece by piece, as often as it is asked for.
 *
 * @implements \IteratorAggregate<int, string>
 */
final readonly class Brokken implements \IteratorAggregate {
	private const BYTES = 65_536;

	public function __construct(
		private ISimpleFile $bestand,
	) {
	}

	/** @return \Generator<int, string> */
	#[\Override]
	public function getIterator(): \Generator {
		$stroom = $this->bestand->read();
		if ($stroom === false) {
			throw new \RuntimeException('Unreadable file');
		}
		while (!feof($stroom)) {
			$brok = fread($stroom, self::BYTES);
			if ($brok === false) {
				throw new \RuntimeException('Unreadable file');
			}
			yield $brok;
		}
		fclose($stroom);
	}
}
