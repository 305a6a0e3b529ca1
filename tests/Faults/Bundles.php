<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Faults;

use OCA\Klantcontact\Tests\Support\Call;

/**
 * Valid bundles, each made from a number: the same number is the same command with the same objects.
 */
final class Bundles {
	/** @return string the id of an object or command of this number */
	public static function id(string $what, int $nr): string {
		return sprintf('%08x-0000-4000-8000-%012x', crc32($what), $nr);
	}

	/** A contactmoment with its klant and its bericht. */
	public static function call(int $nr): Call {
		return Call::json('POST', '/registraties', self::bundle($nr));
	}

	/** @return array<string, mixed> */
	public static function bundle(int $nr): array {
		return [
			'opdracht' => self::id('opdracht', $nr),
			'klanten' => [[
				'id' => self::id('klant', $nr),
				'soort' => 'persoon',
				'voornaam' => 'Anna',
				'achternaam' => 'Proef ' . $nr,
				'digitaleAdressen' => [['id' => self::id('adres', $nr), 'soort' => 'telefoonnummer', 'adres' => sprintf('06%08d', 10_000_000 + $nr)]],
			]],
			'contactmomenten' => [[
				'id' => self::id('contactmoment', $nr),
				'klant' => self::id('klant', $nr),
				'kanaal' => 'telefoon',
				'onderwerp' => 'Proef ' . $nr,
				'inhoud' => 'Een vraag.',
				'plaatsgevondenOp' => '2026-01-05T09:00:00Z',
			]],
			'berichten' => [self::bericht($nr)],
		];
	}

	/** @return array<string, mixed> */
	public static function bericht(int $nr): array {
		return [
			'id' => self::id('bericht', $nr),
			'contactmoment' => self::id('contactmoment', $nr),
			'richting' => 'inkomend',
			'kanaal' => 'brief',
			'onderwerp' => 'Proef ' . $nr,
			'inhoud' => "Geachte,\n\nEen brief.",
		];
	}

	/** @return array<string, mixed> */
	public static function zaak(int $nr): array {
		return ['id' => self::id('zaak', $nr), 'omschrijving' => 'Omgevallen boom ' . $nr, 'toelichting' => 'In het park.'];
	}

	/** @return array<string, mixed> */
	public static function taak(int $nr): array {
		return [
			'id' => self::id('taak', $nr),
			'contactmoment' => self::id('contactmoment', $nr),
			'gevraagdeHandeling' => 'Terugbellen',
			'toelichting' => 'Na vier uur.',
			'team' => 'klachten',
		];
	}
}
