<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\OpenRegister;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * The register and its schemas as they are in OpenRegister now, each looked up once in a request.
 *
 * They are read by findAll(), the one way past OpenRegister's own caches, and named by their numeric ids from then on.
 */
final class LiveSchemas {
	public const REGISTER = 'klantcontact';

	/** @var array<string, \OCA\OpenRegister\Db\Schema> by kind */
	private array $schemas = [];
	/** @var \OCA\OpenRegister\Db\Register|false|null false: looked for, and not there */
	private object|false|null $register = null;

	public function __construct(
		private readonly OpenRegister $openRegister,
		private readonly Errors $errors,
		private readonly IL10N $l10n,
	) {
	}

	/**
	 * @return \OCA\OpenRegister\Db\Register
	 * @throws StoreUnavailable when there is none, or OpenRegister fails
	 */
	public function register(): object {
		$this->register ??= $this->findRegister() ?? false;
		return $this->register === false ? throw $this->missing() : $this->register;
	}

	/**
	 * @param int|string|null $registerId numeric id that an object of OpenRegister carries
	 * @return bool whether that is our register
	 * @throws StoreUnavailable when OpenRegister is missing or fails
	 */
	public function isOurs(int|string|null $registerId): bool {
		$this->register ??= $this->findRegister() ?? false;
		return $this->register !== false && (string)$this->register->getId() === (string)$registerId;
	}

	/**
	 * @return \OCA\OpenRegister\Db\Schema
	 * @throws StoreUnavailable when there is none, or OpenRegister fails
	 */
	public function schema(Soort $soort): object {
		return $this->schemas[$soort->value] ??= $this->findSchema($soort) ?? throw $this->missing();
	}

	/** @throws StoreUnavailable when there is none, or OpenRegister fails */
	public function registerId(): int {
		return $this->register()->getId();
	}

	/** @throws StoreUnavailable when there is none, or OpenRegister fails */
	public function schemaId(Soort $soort): int {
		return $this->schema($soort)->getId();
	}

	/**
	 * @return array<string, mixed> the whole schema document
	 * @throws StoreUnavailable when there is none, or OpenRegister fails
	 */
	public function document(Soort $soort): array {
		return $this->schema($soort)->jsonSerialize();
	}

	/**
	 * @return array<string, array<string, mixed>> definition by name of the property
	 * @throws StoreUnavailable when there is none, or OpenRegister fails
	 */
	public function properties(Soort $soort): array {
		/** @var array<string, array<string, mixed>> $properties */
		$properties = (array)($this->document($soort)['properties'] ?? []);
		return $properties;
	}

	/** @return Soort|null the kind that the schema with this numeric id holds, null when it is not one of ours */
	public function soort(int|string|null $schemaId): ?Soort {
		foreach (Soort::cases() as $soort) {
			if ((string)$this->schemaId($soort) === (string)$schemaId) {
				return $soort;
			}
		}
		return null;
	}

	/**
	 * @return \OCA\OpenRegister\Db\Register|null fresh from the database
	 * @throws StoreUnavailable when OpenRegister is missing or fails
	 */
	public function findRegister(): ?object {
		$found = $this->errors->guard(fn (): array => $this->openRegister->registers()->findAll(
			filters: ['slug' => self::REGISTER], _rbac: false, _multitenancy: false,
		));
		return $found[0] ?? null;
	}

	/**
	 * @return \OCA\OpenRegister\Db\Schema|null fresh from the database
	 * @throws StoreUnavailable when OpenRegister is missing or fails
	 */
	public function findSchema(Soort $soort): ?object {
		$found = $this->errors->guard(fn (): array => $this->openRegister->schemas()->findAll(
			filters: ['slug' => $soort->slug()], _rbac: false, _multitenancy: false,
		));
		return $found[0] ?? null;
	}

	/** Reads everything again when it is asked for next. */
	public function forget(): void {
		$this->schemas = [];
		$this->register = null;
	}

	private function missing(): StoreUnavailable {
		return new StoreUnavailable($this->l10n->t('The register of Klantcontact is missing in OpenRegister. Ask your administrator to run “occ maintenance:repair”.'));
	}
}
