<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

use OCP\EventDispatcher\Event;

/**
 * An event of OpenRegister about an object; the name says which.
 */
final class FakeObjectEvent extends Event {
	/** @var array<string, mixed> */
	public array $errors = [];
	/** @var array<string, mixed> */
	public array $modified = [];

	/** @param string $name such as "ObjectCreatingEvent" */
	public function __construct(
		public readonly string $name,
		private readonly FakeEntity $object,
		private readonly ?FakeEntity $old = null,
	) {
		parent::__construct();
	}

	public function getObject(): FakeEntity {
		return $this->object;
	}

	/** @return FakeEntity|null as it was stored before, null when it is new */
	public function getOldObject(): ?FakeEntity {
		return $this->old;
	}

	/** @param array<string, mixed> $data what a listener adds to the object */
	public function setModifiedData(array $data): void {
		$this->modified = $data;
	}

	/** @param array<string, mixed> $errors */
	public function setErrors(array $errors): void {
		$this->errors = $errors;
	}
}
