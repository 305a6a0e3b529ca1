<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Migration;

/**
 * A step that puts right what an installation or update left.
 */
interface IRepairStep {
	/** @return string */
	public function getName();

	/**
	 * @return void
	 * @throws \Exception when it failed
	 */
	public function run(IOutput $output);
}
