<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\OCS;

use OCP\AppFramework\Http;

/**
 * The user may not do this.
 */
class OCSForbiddenException extends OCSException {
	/**
	 * @param string $message
	 * @param \Exception|null $previous
	 */
	public function __construct($message = '', ?\Exception $previous = null) {
		parent::__construct($message, Http::STATUS_FORBIDDEN, $previous);
	}
}
