<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Services;

use Closure;

/**
 * Data that a page carries for its scripts.
 */
interface IInitialState {
	/** @param mixed $data anything that can be JSON */
	public function provideInitialState(string $key, $data): void;

	/** @param Closure $closure makes the data when the page needs them */
	public function provideLazyInitialState(string $key, Closure $closure): void;
}
