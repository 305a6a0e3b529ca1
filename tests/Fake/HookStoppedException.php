<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

/**
 * OpenRegister's exception of the same name: a listener refused the object.
 */
final class HookStoppedException extends \Exception {
	/** @param array<string, mixed> $errors */
	public function __construct(
		private readonly array $errors,
	) {
		parent::__construct('Stopped by a hook, with the data in the text');
	}

	/** @return array<string, mixed> */
	public function getErrors(): array {
		return $this->errors;
	}
}
