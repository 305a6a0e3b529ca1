<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Dashboard;

use OCA\Klantcontact\Service\Rechten\Gebruiker;

/**
 * The open taken of her teams that nobody has taken up.
 */
final class TeamtakenWidget extends TakenWidget {
	#[\Override]
	public function getId(): string {
		return 'klantcontact-teamtaken';
	}

	#[\Override]
	public function getTitle(): string {
		return $this->l->t('Team tasks');
	}

	#[\Override]
	public function getOrder(): int {
		return 22;
	}

	#[\Override]
	public function getUrl(): string {
		return $this->paginas->teamtaken();
	}

	#[\Override]
	protected function rijen(int $hoogstens): array {
		return $this->taken->team($hoogstens);
	}

	#[\Override]
	protected function leeg(): string {
		return $this->l->t('Nothing waits for your teams');
	}

	#[\Override]
	protected function geldtVoor(Gebruiker $gebruiker): bool {
		return $gebruiker->teams !== [];
	}
}
