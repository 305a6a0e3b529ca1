<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\OpenRegister;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Store\Soort;

/**
 * OpenRegister's first call of a request, made outside every transaction.
 *
 * That call asks PostgreSQL for a variable of MySQL and swallows the refusal, which would kill a transaction that is open.
 */
final class WarmUp {
	private bool $done = false;

	public function __construct(
		private readonly OpenRegister $openRegister,
		private readonly LiveSchemas $schemas,
		private readonly Errors $errors,
	) {
	}

	/**
	 * Makes the call, once in a request.
	 *
	 * @throws StoreUnavailable when OpenRegister or the register is missing
	 */
	public function run(): void {
		if ($this->done) {
			return;
		}
		$this->errors->guard(fn (): array|int => $this->openRegister->objects()->searchObjects(
			query: [
				'@self' => ['register' => $this->schemas->registerId(), 'schema' => $this->schemas->schemaId(Soort::Sjabloon)],
				'_limit' => 1,
				'_rbac' => false,
				'_multitenancy' => false,
			],
			_rbac: false,
			_multitenancy: false,
		));
		$this->done = true;
	}
}
