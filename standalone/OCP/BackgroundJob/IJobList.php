<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\BackgroundJob;

/**
 * The jobs that wait.
 */
interface IJobList {
	/**
	 * @param IJob|class-string<IJob> $job
	 * @param mixed $argument what the job gets
	 */
	public function add($job, $argument = null): void;

	/**
	 * @param class-string<IJob> $job
	 * @param mixed $argument what the job gets
	 */
	public function scheduleAfter(string $job, int $runAfter, $argument = null): void;

	/**
	 * @param IJob|class-string<IJob> $job
	 * @param mixed $argument what the job was to get
	 */
	public function remove($job, $argument = null): void;

	/**
	 * @param IJob|class-string<IJob> $job
	 * @param mixed $argument what the job is to get
	 */
	public function has($job, $argument): bool;
}
