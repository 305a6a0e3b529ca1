<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\BackgroundJob;

use OCA\Klantcontact\Service\Bijlagen\Bijlagen;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/**
 * Removes uploaded files that no bericht named within their day.
 */
final class OpruimenBijlagen extends TimedJob {
	private const UUR = 3600;

	public function __construct(
		ITimeFactory $time,
		private readonly Bijlagen $bijlagen,
	) {
		parent::__construct($time);
		$this->setInterval(self::UUR);
		$this->setTimeSensitivity(IJob::TIME_INSENSITIVE);
	}

	/** @param mixed $argument not used */
	#[\Override]
	protected function run($argument): void {
		$this->bijlagen->ruimOp();
	}
}
