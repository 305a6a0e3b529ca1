<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Zaa;

use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Waarden;

/**
 * A contactmoment of zaakafhandelapp in our words. What has no place of its own here stands in the appended text, so that nothing is lost.
 */
final class ZaaVertaling {
	private const KANALEN = ['email' => 'e-mail', 'mail' => 'e-mail', 'letter' => 'brief', 'phone' => 'telefoon', 'telephone' => 'telefoon', 'counter' => 'balie', 'desk' => 'balie'];

	/** What can only be told in words: its field there => what we call it. */
	private const IN_WOORDEN = ['klant' => 'Klant', 'zaak' => 'Zaak', 'medewerker' => 'Medewerker', 'taak' => 'Taak', 'product' => 'Product', 'status' => 'Status', 'contactmoment' => 'Contactmoment'];

	private const ONDERWERP_MAX = 200;

	private const INHOUD_MAX = 1000;

	private const AANVULLING_MAX = 4000;

	/** @return string the id here of an object there: always the same one, so that it is taken over once */
	public static function id(string $uuid): string {
		$hash = sha1('klantcontact zaakafhandelapp ' . strtolower($uuid));
		return sprintf('%s-%s-5%s-8%s-%s', substr($hash, 0, 8), substr($hash, 8, 4), substr($hash, 13, 3), substr($hash, 17, 3), substr($hash, 20, 12));
	}

	/**
	 * @param array<string, mixed> $zaa as it is there
	 * @param array<string, string> $bekend klant, zaak and medewerker, those that exist here
	 * @return array<string, mixed> contactmoment without what the server makes
	 */
	public static function contactmoment(string $uuid, array $zaa, array $bekend): array {
		$notitie = trim(Waarden::tekst($zaa, 'notitie'));
		$kanaal = mb_strtolower(trim(Waarden::tekst($zaa, 'kanaal')));
		$regel = trim((string)strtok($notitie, "\n"));
		$object = [
			'id' => self::id($uuid),
			'kanaal' => self::KANALEN[$kanaal] ?? $kanaal,
			'onderwerp' => $regel === '' ? 'Contactmoment uit zaakafhandelapp' : mb_substr($regel, 0, self::ONDERWERP_MAX),
			'plaatsgevondenOp' => self::moment(Waarden::tekst($zaa, 'startDate')),
			'inhoud' => mb_substr($notitie, 0, self::INHOUD_MAX),
		];
		return array_filter($object, static fn (string $waarde): bool => $waarde !== '') + $bekend;
	}

	/**
	 * @param array<string, mixed> $zaa as it is there
	 * @param array<string, string> $bekend klant, zaak and medewerker, those that exist here
	 * @return list<string> texts to append: what was too long, and what has no place
	 */
	public static function aanvullingen(string $uuid, array $zaa, array $bekend): array {
		$rest = mb_substr(trim(Waarden::tekst($zaa, 'notitie')), self::INHOUD_MAX);
		$regels = ['Overgenomen uit zaakafhandelapp: ' . $uuid];
		foreach (array_diff_key(self::IN_WOORDEN, $bekend) as $veld => $naam) {
			$waarde = trim(Waarden::tekst($zaa, $veld));
			if ($waarde !== '') {
				$regels[] = $naam . ': ' . $waarde;
			}
		}
		return [...($rest === '' ? [] : mb_str_split($rest, self::AANVULLING_MAX)), mb_substr(implode("\n", $regels), 0, self::AANVULLING_MAX)];
	}

	/** What OpenRegister holds is UTC, whatever it leaves out; what cannot be read stays, to be refused. */
	private static function moment(string $tekst): string {
		if (preg_match('/^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/D', trim($tekst), $deel) !== 1) {
			return $tekst;
		}
		$zone = isset($deel[3]) && $deel[3] !== 'Z' ? substr($deel[3], 0, 3) . ':' . substr($deel[3], -2) : 'Z';
		return Klok::moment($deel[1] . 'T' . ($deel[2] ?? '12:00') . $zone) ?? $tekst;
	}
}
