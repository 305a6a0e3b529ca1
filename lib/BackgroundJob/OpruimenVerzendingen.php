<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\BackgroundJob;

use OCA\Klantcontact\Service\Mail\Postvak;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\TimedJob;

/**
 * Looks after outgoing messages whose process died, and forgets old ones.
 */
final class OpruimenVerzendingen extends TimedJob {
	private const UUR = 3600;

	public function __construct(
		ITimeFactory $time,
		private readonly Postvak $postvak,
	) {
		parent::__construct($time);
		$this->setInterval(self::UUR);
	}

	/** @param mixed $argument not used */
	#[\Override]
	protected function run($argument): void {
		$this->postvak->ruimOp();
	}
}
