<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract;

use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Sorteersleutel;

/**
 * Objects for tests, valid and complete with the schema's defaults, each made from a number.
 */
final class Voorbeeld {
	/** @return string a UUID that belongs to this kind and number */
	public static function id(Soort $soort, int $nr): string {
		return sprintf('%08x-0000-4000-8000-%012x', crc32($soort->value), $nr);
	}

	/** @param array<string, mixed> $object */
	public static function idVan(array $object): string {
		return is_string($object['id'] ?? null) ? $object['id'] : throw new \LogicException('An example has an id.');
	}

	/** @return string the moment of minute number $nr */
	public static function moment(int $nr): string {
		return gmdate('Y-m-d\TH:i:s\Z', 1_767_225_600 + 60 * $nr);
	}

	/**
	 * @param array<string, mixed> $anders
	 * @return array<string, mixed>
	 */
	public static function contactmoment(int $nr, array $anders = []): array {
		$object = $anders + [
			'id' => self::id(Soort::Contactmoment, $nr),
			'nummer' => (string)$nr,
			'kanaal' => 'telefoon',
			'onderwerp' => 'Vraag over afval ' . $nr,
			'initiatiefnemer' => 'klant',
			'taal' => 'nld',
			'vertrouwelijk' => false,
			'toonInKlantportaal' => false,
			'plaatsgevondenOp' => self::moment($nr),
			'geregistreerdOp' => self::moment($nr),
			'geregistreerdDoor' => 'jan',
			'medewerker' => 'jan',
		];
		return $object + ['sorteersleutel' => Sorteersleutel::van(Soort::Contactmoment, ['nummer' => (string)$nr] + $object, self::moment($nr))];
	}

	/**
	 * @param array<string, mixed> $anders
	 * @return array<string, mixed>
	 */
	public static function klant(int $nr, array $anders = []): array {
		return $anders + [
			'id' => self::id(Soort::Klant, $nr),
			'nummer' => (string)$nr,
			'sorteersleutel' => sprintf('%s-%010d', self::moment($nr), $nr),
			'soort' => 'persoon',
			'naam' => 'K. van Deurne',
			'sorteernaam' => 'deurne',
			'voorkeurstaal' => 'nld',
			'geheimhouding' => false,
			'actief' => true,
			'geregistreerdOp' => self::moment($nr),
			'geregistreerdDoor' => 'jan',
		];
	}

	/**
	 * @param array<string, mixed> $anders
	 * @return array<string, mixed>
	 */
	public static function zaak(int $nr, array $anders = []): array {
		return $anders + [
			'id' => self::id(Soort::Zaak, $nr),
			'identificatie' => sprintf('ZAAK-2026-%07d', $nr),
			'sorteersleutel' => sprintf('2026-01-01-%010d', $nr),
			'omschrijving' => 'Omgevallen boom ' . $nr,
			'startdatum' => '2026-01-01',
			'geregistreerdOp' => self::moment($nr),
			'geregistreerdDoor' => 'jan',
		];
	}
}
