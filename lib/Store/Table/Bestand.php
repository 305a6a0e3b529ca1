<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Table;

/**
 * What is known of one uploaded file; its bytes stand under `pad`.
 */
final readonly class Bestand {
	/**
	 * @param string $eigenaar user who uploaded it
	 * @param string $naam file name as uploaded, for people
	 * @param string $type media type
	 * @param int $grootte bytes
	 * @param string $pad where the bytes are, inside the app's own storage
	 * @param string $ontvangenOp moment, ISO 8601 UTC
	 * @param string $verlooptOp moment after which an unbound file is removed
	 * @param string|null $bericht the bericht it belongs to, null while it is staged
	 */
	public function __construct(
		public string $id,
		public string $eigenaar,
		public string $naam,
		public string $type,
		public int $grootte,
		public string $sha256,
		public string $pad,
		public string $ontvangenOp,
		public string $verlooptOp,
		public ?string $bericht = null,
	) {
	}
}
