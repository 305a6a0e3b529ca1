<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Mail;

use OCA\Klantcontact\Service\Command\Command;
use OCA\Klantcontact\Service\Command\Plan;

/**
 * Stores the bundle of a message, and in the same transaction that it is stored.
 */
final class VerzondenBundel implements Command {
	public function __construct(
		private readonly Command $command,
		private readonly string $verzending,
	) {
	}

	#[\Override]
	public function voorbereid(): Plan {
		return $this->command->voorbereid()->metVerzending($this->verzending);
	}
}
