<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

/**
 * A register or a schema of OpenRegister.
 */
final class FakeDocument {
	/** @param array<string, mixed> $document with its numeric id */
	public function __construct(
		public array $document,
	) {
	}

	public function getId(): int {
		assert(is_int($this->document['id']));
		return $this->document['id'];
	}

	/** @return array<string, mixed> */
	public function jsonSerialize(): array {
		return $this->document;
	}
}
