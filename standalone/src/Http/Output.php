<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Http;

use OCP\AppFramework\Http\IOutput;

/**
 * Writes to the client as the answer comes.
 */
final class Output implements IOutput {
	/** @param bool $silent whether only headers are wanted (HEAD) */
	public function __construct(
		private readonly bool $silent,
	) {
	}

	#[\Override]
	public function setOutput($out) {
		if (!$this->silent) {
			print $out;
			flush();
		}
	}

	#[\Override]
	public function setReadfile($path) {
		if ($this->silent) {
			return true;
		}
		return (is_string($path) ? readfile($path) : fpassthru($path)) !== false;
	}

	#[\Override]
	public function setHeader($header) {
		header($header);
	}

	#[\Override]
	public function getHttpResponseCode() {
		return (int)http_response_code();
	}

	#[\Override]
	public function setHttpResponseCode($code) {
		http_response_code($code);
	}
}
