<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\BackgroundJob;

use OCA\Klantcontact\Service\Instellingen\Bewaartermijnen;
use OCA\Klantcontact\Store\Table\Opdrachten;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/**
 * Forgets the answers of commands that no client will repeat any more: they hold what was stored, personal data included.
 */
final class VergeetAntwoorden extends TimedJob {
	private const DAG = 86_400;

	public function __construct(
		ITimeFactory $time,
		private readonly Opdrachten $opdrachten,
		private readonly Bewaartermijnen $termijnen,
	) {
		parent::__construct($time);
		$this->setInterval(self::DAG);
		$this->setTimeSensitivity(IJob::TIME_INSENSITIVE);
	}

	/** @param mixed $argument not used */
	#[\Override]
	protected function run($argument): void {
		$this->opdrachten->vergeetAntwoorden($this->termijnen->antwoordenVanaf());
	}
}
