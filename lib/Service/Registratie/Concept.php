<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Registratie;

use OCA\Klantcontact\Store\Soort;

/**
 * One object that a command is about to store.
 */
final readonly class Concept {
	/**
	 * @param string $pad where it stands in the request, '' when it is the request
	 * @param array<string, mixed> $object as it shall be
	 * @param array<string, mixed>|null $oud as it is stored, null for a new one
	 */
	public function __construct(
		public Soort $soort,
		public string $pad,
		public array $object,
		public ?array $oud = null,
	) {
	}

	/** @param array<string, mixed> $object */
	public function met(array $object): self {
		return new self($this->soort, $this->pad, $object, $this->oud);
	}

	/** @return string the object's id */
	public function id(): string {
		$id = $this->object['id'] ?? null;
		return is_string($id) ? $id : '';
	}
}
