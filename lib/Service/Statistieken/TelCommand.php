<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Statistieken;

use OCA\Klantcontact\Service\Command\Command;
use OCA\Klantcontact\Service\Command\Plan;
use OCA\Klantcontact\Service\Command\Uitkomst;

/**
 * Counts a contact that is not registered: a day, a kanaal and a category, and nothing about the person.
 */
final class TelCommand implements Command {
	/** @param array{dag: string, kanaal: string, categorie: string}|null $teller null when contacts are not counted */
	public function __construct(
		private readonly ?array $teller,
	) {
	}

	#[\Override]
	public function voorbereid(): Plan {
		$antwoord = ['geteld' => $this->teller !== null];
		return new Plan(static fn (): Uitkomst => new Uitkomst([], [], $antwoord), teller: $this->teller);
	}
}
