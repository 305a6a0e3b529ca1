<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\BackgroundJob;

use OCP\AppFramework\Utility\ITimeFactory;

/**
 * Base of all jobs.
 */
abstract class Job implements IJob {
	protected mixed $argument = null;

	protected bool $allowParallelRuns = true;

	/** @param ITimeFactory $time the clock */
	public function __construct(
		protected ITimeFactory $time,
	) {
	}

	/** Does the work. */
	public function start(IJobList $jobList): void {
		$this->run($this->argument);
	}

	/**
	 * @param mixed $argument what the job gets
	 * @return void
	 */
	public function setArgument($argument) {
		$this->argument = $argument;
	}

	/** @return mixed what the job gets */
	public function getArgument() {
		return $this->argument;
	}

	/** Says whether two of this job may run at once. */
	public function setAllowParallelRuns(bool $allow): void {
		$this->allowParallelRuns = $allow;
	}

	/** @return bool whether two of this job may run at once */
	public function getAllowParallelRuns(): bool {
		return $this->allowParallelRuns;
	}

	/**
	 * The work itself.
	 *
	 * @param mixed $argument what the job gets
	 * @return void
	 */
	abstract protected function run($argument);
}
