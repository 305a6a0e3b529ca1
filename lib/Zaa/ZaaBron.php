<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Zaa;

use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\OpenRegister\Errors;
use OCA\Klantcontact\Store\OpenRegister\OpenRegister;

/**
 * Reads the objects of zaakafhandelapp where they are: in a register of OpenRegister that its administrator made by hand.
 */
final class ZaaBron {
	private const PAGINA = 100;

	public function __construct(
		private readonly OpenRegister $openRegister,
		private readonly Errors $errors,
	) {
	}

	/**
	 * @param string $register its slug or numeric id
	 * @param string $schema its slug or numeric id
	 * @return array{int, int} numeric ids of both
	 * @throws InvalidInput when there is none of that name
	 * @throws StoreUnavailable when OpenRegister is missing or fails
	 */
	public function plaats(string $register, string $schema): array {
		$registers = $this->errors->guard(fn (): array => $this->openRegister->registers()->findAll(filters: [], _rbac: false, _multitenancy: false));
		$schemas = $this->errors->guard(fn (): array => $this->openRegister->schemas()->findAll(filters: [], _rbac: false, _multitenancy: false));
		return [$this->vind($registers, $register, 'register'), $this->vind($schemas, $schema, 'schema')];
	}

	/**
	 * @param array{int, int} $plaats
	 * @throws StoreUnavailable
	 */
	public function aantal(array $plaats): int {
		return $this->errors->guard(fn (): int => $this->openRegister->objects()->countSearchObjects(query: self::vraag($plaats), _rbac: false, _multitenancy: false));
	}

	/**
	 * @param array{int, int} $plaats
	 * @return \Generator<string, array<string, mixed>> by uuid
	 * @throws StoreUnavailable
	 */
	public function objecten(array $plaats): \Generator {
		for ($vanaf = 0, $gelezen = self::PAGINA; $gelezen === self::PAGINA; $vanaf += self::PAGINA) {
			$pagina = $this->zoek(self::vraag($plaats) + ['_order' => ['@self.uuid' => 'ASC'], '_limit' => self::PAGINA, '_offset' => $vanaf]);
			$gelezen = count($pagina);
			yield from $pagina;
		}
	}

	/**
	 * @param array<string, mixed> $vraag
	 * @return array<string, array<string, mixed>> by uuid
	 */
	private function zoek(array $vraag): array {
		$gevonden = $this->errors->guard(fn (): array|int => $this->openRegister->objects()->searchObjects(query: $vraag, _rbac: false, _multitenancy: false));
		$objecten = [];
		foreach (is_array($gevonden) ? $gevonden : [] as $object) {
			$objecten[(string)$object->getUuid()] = $object->getObject();
		}
		return $objecten;
	}

	/**
	 * @param array{int, int} $plaats
	 * @return array<string, mixed>
	 */
	private static function vraag(array $plaats): array {
		return ['@self' => ['register' => $plaats[0], 'schema' => $plaats[1]], '_rbac' => false, '_multitenancy' => false];
	}

	/** @param array<array-key, \OCA\OpenRegister\Db\Register|\OCA\OpenRegister\Db\Schema> $alle */
	private function vind(array $alle, string $naam, string $wat): int {
		foreach ($alle as $een) {
			if ((string)$een->getId() === $naam || Waarden::tekst($een->jsonSerialize(), 'slug') === $naam) {
				return $een->getId();
			}
		}
		throw new InvalidInput('There is no ' . $wat . ' "' . $naam . '" in OpenRegister.');
	}
}
