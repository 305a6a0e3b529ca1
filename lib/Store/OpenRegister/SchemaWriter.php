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
 * Writes a schema back to OpenRegister.
 *
 * Always the whole document: what is left out is reset, required to nothing and hardValidation to true.
 */
final class SchemaWriter {
	/** Made by OpenRegister itself, on every write. */
	private const NOT_OURS = ['id', 'uuid', 'uri', 'version', 'created', 'updated', 'facets'];

	public function __construct(
		private readonly OpenRegister $openRegister,
		private readonly LiveSchemas $schemas,
		private readonly Errors $errors,
	) {
	}

	/**
	 * @param array<string, mixed> $document the whole schema
	 * @throws StoreUnavailable when OpenRegister is missing or refuses it
	 */
	public function write(Soort $soort, array $document): void {
		$id = $this->schemas->schemaId($soort);
		$ours = array_filter(
			array_diff_key($document, array_flip(self::NOT_OURS)),
			static fn (string $key): bool => !str_starts_with($key, '_'),
			ARRAY_FILTER_USE_KEY,
		);
		$this->errors->guard(fn (): object => $this->openRegister->schemas()->updateFromArray(id: $id, object: $ours));
		$this->schemas->forget();
	}
}
