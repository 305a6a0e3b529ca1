<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Command;

/**
 * One thing that a user asks to be stored.
 */
interface Command {
	/**
	 * Reads and checks everything that is needed, and says what is to be written. Writes nothing itself.
	 *
	 * It may run twice: after an aborted transaction everything is read again.
	 */
	public function voorbereid(): Plan;
}
