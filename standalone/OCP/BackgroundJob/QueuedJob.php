<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\BackgroundJob;

/**
 * A job that runs once.
 */
abstract class QueuedJob extends Job {
	/** Leaves the list, then does the work. */
	#[\Override]
	final public function start(IJobList $jobList): void {
		$jobList->remove($this, $this->argument);
		parent::start($jobList);
	}
}
