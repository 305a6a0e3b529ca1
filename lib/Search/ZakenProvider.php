<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Search;

use OCA\Klantcontact\Store\Soort;

/**
 * Zaken by number and words, and by the phone and the name of their klant.
 */
final class ZakenProvider extends Zoekprovider {
	#[\Override]
	public function getName(): string {
		return $this->l->t('Cases');
	}

	#[\Override]
	protected function soort(): Soort {
		return Soort::Zaak;
	}

	#[\Override]
	protected function plaats(): int {
		return 32;
	}
}
