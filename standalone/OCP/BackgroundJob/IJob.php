<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\BackgroundJob;

/**
 * Work that is done outside of requests.
 */
interface IJob {
	public const TIME_INSENSITIVE = 0;
	public const TIME_SENSITIVE = 1;

	/** Does the work. */
	public function start(IJobList $jobList): void;

	/**
	 * @param mixed $argument what the job gets
	 * @return void
	 */
	public function setArgument($argument);

	/** @return mixed what the job gets */
	public function getArgument();
}
