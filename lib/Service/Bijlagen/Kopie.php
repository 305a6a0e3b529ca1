<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Bijlagen;

/**
 * A copy of bytes on the disk of the server; gone with this object.
 */
final readonly class Kopie {
	public string $pad;

	/**
	 * @param resource $stroom an open temporary file
	 */
	public function __construct(
		public string $naam,
		private mixed $stroom,
	) {
		fflush($stroom);
		$this->pad = stream_get_meta_data($stroom)['uri'] ?? '';
	}
}
