<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\BackgroundJob;

use OCA\Klantcontact\Service\Instellingen\Bewaartermijnen;
use OCA\Klantcontact\Store\Table\Concepten;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/**
 * Removes drafts that nobody finished in their time: they hold personal data of contacts that may never be registered.
 */
final class OpruimenConcepten extends TimedJob {
	private const UUR = 3600;

	public function __construct(
		ITimeFactory $time,
		private readonly Concepten $concepten,
		private readonly Bewaartermijnen $termijnen,
	) {
		parent::__construct($time);
		$this->setInterval(self::UUR);
		$this->setTimeSensitivity(IJob::TIME_INSENSITIVE);
	}

	/** @param mixed $argument not used */
	#[\Override]
	protected function run($argument): void {
		$this->concepten->ruimOp($this->termijnen->conceptenVanaf());
	}
}
