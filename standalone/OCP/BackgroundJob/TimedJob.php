<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\BackgroundJob;

/**
 * A job that comes back.
 */
abstract class TimedJob extends Job {
	protected int $interval = 0;

	protected int $timeSensitivity = IJob::TIME_SENSITIVE;

	/**
	 * @param int $seconds how long to wait between two runs
	 * @return void
	 */
	public function setInterval(int $seconds) {
		$this->interval = $seconds;
	}

	/** @return bool whether the job must run at its hour */
	public function isTimeSensitive(): bool {
		return $this->timeSensitivity === IJob::TIME_SENSITIVE;
	}

	/** @param int $sensitivity IJob::TIME_SENSITIVE or TIME_INSENSITIVE */
	public function setTimeSensitivity(int $sensitivity): void {
		$this->timeSensitivity = $sensitivity;
	}
}
