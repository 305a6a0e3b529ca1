<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

/**
 * An object of OpenRegister, with the accessors that this app uses.
 */
final class FakeEntity {
	/** @var string|null who passes whatever the schema says */
	public ?string $owner = null;

	/**
	 * @param array<string, mixed> $data
	 * @param array<string, mixed>|null $deleted
	 */
	public function __construct(
		private readonly string $uuid,
		private readonly int $register,
		private readonly int $schema,
		private readonly array $data,
		private readonly ?array $deleted = null,
	) {
	}

	public function getUuid(): string {
		return $this->uuid;
	}

	/** @return string a text, though it is a number */
	public function getRegister(): string {
		return (string)$this->register;
	}

	/** @return string a text, though it is a number */
	public function getSchema(): string {
		return (string)$this->schema;
	}

	public function setOwner(?string $owner): void {
		$this->owner = $owner;
	}

	/** @return array<string, mixed> with the id */
	public function getObject(): array {
		return ['id' => $this->uuid] + $this->data;
	}

	/** @return array<string, mixed>|null */
	public function getDeleted(): ?array {
		return $this->deleted;
	}
}
