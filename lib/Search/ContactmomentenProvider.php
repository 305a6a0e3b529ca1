<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Search;

use OCA\Klantcontact\Store\Soort;

/**
 * Contactmomenten by number and words, and by the phone and the name of their klant.
 */
final class ContactmomentenProvider extends Zoekprovider {
	#[\Override]
	public function getName(): string {
		return $this->l->t('Contact moments');
	}

	#[\Override]
	protected function soort(): Soort {
		return Soort::Contactmoment;
	}

	#[\Override]
	protected function plaats(): int {
		return 31;
	}
}
