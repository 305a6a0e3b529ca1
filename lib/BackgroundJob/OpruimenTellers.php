<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\BackgroundJob;

use OCA\Klantcontact\Service\Instellingen\Bewaartermijn;
use OCA\Klantcontact\Service\Instellingen\Bewaartermijnen;
use OCA\Klantcontact\Store\Table\Tellers;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/**
 * Removes counts of contacts that were not registered, when an administrator does not want them that long.
 */
final class OpruimenTellers extends TimedJob {
	private const DAG = 86_400;

	public function __construct(
		ITimeFactory $time,
		private readonly Tellers $tellers,
		private readonly Bewaartermijnen $termijnen,
	) {
		parent::__construct($time);
		$this->setInterval(self::DAG);
		$this->setTimeSensitivity(IJob::TIME_INSENSITIVE);
	}

	/** @param mixed $argument not used */
	#[\Override]
	protected function run($argument): void {
		$vanaf = $this->termijnen->vanafDag(Bewaartermijn::Tellers);
		if ($vanaf !== null) {
			$this->tellers->ruimOp($vanaf);
		}
	}
}
