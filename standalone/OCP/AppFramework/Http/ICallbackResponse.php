<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

/**
 * An answer that writes itself, piece by piece.
 */
interface ICallbackResponse {
	/** @return void */
	public function callback(IOutput $output);
}
