<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Notification;

use OCP\IL10N;

/**
 * What a notification of a taak is about.
 */
enum Onderwerp: string {
	case VoorTeam = 'taak_voor_team';
	case VoorJou = 'taak_voor_jou';
	case TeLaat = 'taak_te_laat';

	/**
	 * @param string $handeling '' when the taak is about something confidential
	 * @return string the sentence; of the taak only what was asked and its number, nothing about the klant
	 */
	public function zin(IL10N $l, string $handeling, string $nummer): string {
		return $handeling === '' ? $this->zinVertrouwelijk($l, $nummer) : match ($this) {
			self::VoorTeam => $l->t('New task for your team: %1$s (number %2$s)', [$handeling, $nummer]),
			self::VoorJou => $l->t('Task for you: %1$s (number %2$s)', [$handeling, $nummer]),
			self::TeLaat => $l->t('Overdue task: %1$s (number %2$s)', [$handeling, $nummer]),
		};
	}

	private function zinVertrouwelijk(IL10N $l, string $nummer): string {
		return match ($this) {
			self::VoorTeam => $l->t('New confidential task for your team (number %s)', [$nummer]),
			self::VoorJou => $l->t('Confidential task for you (number %s)', [$nummer]),
			self::TeLaat => $l->t('Overdue confidential task (number %s)', [$nummer]),
		};
	}
}
