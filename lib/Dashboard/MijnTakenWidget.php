<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Dashboard;

use OCA\Klantcontact\Service\Rechten\Gebruiker;

/**
 * The open taken of the user herself.
 */
final class MijnTakenWidget extends TakenWidget {
	#[\Override]
	public function getId(): string {
		return 'klantcontact-mijn-taken';
	}

	#[\Override]
	public function getTitle(): string {
		return $this->l->t('My tasks');
	}

	#[\Override]
	public function getOrder(): int {
		return 21;
	}

	#[\Override]
	public function getUrl(): string {
		return $this->paginas->mijnTaken();
	}

	#[\Override]
	protected function rijen(int $hoogstens): array {
		return $this->taken->mijn($hoogstens);
	}

	#[\Override]
	protected function leeg(): string {
		return $this->l->t('Nothing waits for you');
	}

	#[\Override]
	protected function geldtVoor(Gebruiker $gebruiker): bool {
		return true;
	}
}
