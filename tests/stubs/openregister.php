<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * What this app uses of OpenRegister (1.0.1), declared for PHPStan alone: never loaded.
 */

namespace OCA\OpenRegister\Db {
	class ObjectEntity {
		public function getUuid(): ?string {
		}

		public function getRegister(): ?string {
		}

		public function getSchema(): ?string {
		}

		public function setOwner(?string $owner): void {
		}

		/** @return array<string, mixed> with "id" */
		public function getObject(): array {
		}

		/** @return array<string, mixed>|null */
		public function getDeleted(): ?array {
		}
	}

	class Register {
		public function getId(): int {
		}

		/** @return array<string, mixed> */
		public function jsonSerialize(): array {
		}
	}

	class Schema {
		public function getId(): int {
		}

		/** @return array<string, mixed> */
		public function jsonSerialize(): array {
		}
	}

	class SchemaMapper {
		/**
		 * @param array<string, mixed>|null $filters
		 * @return list<Schema>
		 */
		public function findAll(?int $limit = null, ?int $offset = null, ?array $filters = [], bool $_rbac = true, bool $_multitenancy = true): array {
		}

		/** @param array<string, mixed> $object */
		public function updateFromArray(int $id, array $object): Schema {
		}
	}

	class RegisterMapper {
		/**
		 * @param array<string, mixed>|null $filters
		 * @return list<Register>
		 */
		public function findAll(?int $limit = null, ?int $offset = null, ?array $filters = [], bool $_rbac = true, bool $_multitenancy = true): array {
		}

		/** @param array<string, mixed> $object */
		public function updateFromArray(int $id, array $object): Register {
		}
	}

	class MagicMapper {
		public function ensureTableForRegisterSchema(Register $register, Schema $schema, bool $force = false): bool {
		}

		public function getTableNameForRegisterSchema(Register $register, Schema $schema): string {
		}
	}
}

namespace OCA\OpenRegister\Service {
	use OCA\OpenRegister\Db\ObjectEntity;

	class ObjectService {
		/** @param array<string, mixed> $object */
		public function saveObject(
			array $object, int|string|null $register = null, int|string|null $schema = null, ?string $uuid = null,
			bool $_rbac = true, bool $_multitenancy = true, bool $silent = false,
		): ObjectEntity {
		}

		/**
		 * @param array<string, mixed> $query
		 * @return list<ObjectEntity>|int
		 */
		public function searchObjects(array $query = [], bool $_rbac = true, bool $_multitenancy = true): array|int {
		}

		/** @param array<string, mixed> $query */
		public function countSearchObjects(array $query = [], bool $_rbac = true, bool $_multitenancy = true): int {
		}

		public function deleteObject(string $uuid, bool $_rbac = true, bool $_multitenancy = true): bool {
		}
	}

	class ConfigurationService {
		/**
		 * @param array<string, mixed> $data
		 * @return array<string, mixed>
		 */
		public function importFromApp(string $appId, array $data, string $version, bool $force = false): array {
		}
	}
}
