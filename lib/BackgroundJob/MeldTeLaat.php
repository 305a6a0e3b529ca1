<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\BackgroundJob;

use OCA\Klantcontact\Service\Taken\TeLaat;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\TimedJob;

/**
 * Looks every hour whether colleagues are to be told of taken that are overdue.
 */
final class MeldTeLaat extends TimedJob {
	private const UUR = 3600;

	public function __construct(
		ITimeFactory $time,
		private readonly TeLaat $teLaat,
	) {
		parent::__construct($time);
		$this->setInterval(self::UUR);
	}

	/** @param mixed $argument not used */
	#[\Override]
	protected function run($argument): void {
		$this->teLaat->meld();
	}
}
