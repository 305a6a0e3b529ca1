<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Search;

use OCA\Klantcontact\Store\Soort;

/**
 * Klanten by whole number, phone number, e-mail address, address, or three letters of a name.
 */
final class KlantenProvider extends Zoekprovider {
	#[\Override]
	public function getName(): string {
		return $this->l->t('Customers');
	}

	#[\Override]
	protected function soort(): Soort {
		return Soort::Klant;
	}

	#[\Override]
	protected function plaats(): int {
		return 30;
	}
}
