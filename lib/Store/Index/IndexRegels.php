<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Index;

use OCA\Klantcontact\Store\Soort;

/**
 * Makes the look-up entry of an object: what it is called, and by what it may be found.
 *
 * Never indexed as words: BSN, internal notes, and anything of a confidential contactmoment but its number.
 */
final class IndexRegels {
	private const LABEL_MAX = 250;

	/** @param array<string, mixed> $object with its id */
	public static function van(Soort $soort, array $object): IndexRegel {
		$regel = match ($soort) {
			Soort::Contactmoment => self::contactmoment($object),
			Soort::Bericht => [
				[self::tekst($object, 'onderwerp')],
				[self::tekst($object, 'onderwerp'), self::tekst($object, 'afzender'), ...self::teksten($object['ontvangers'] ?? null)],
				[['messageId', self::tekst($object, 'messageId')]],
			],
			Soort::Klant => self::klant($object),
			Soort::Zaak => [
				[self::tekst($object, 'identificatie'), self::tekst($object, 'omschrijving')],
				[self::tekst($object, 'identificatie'), self::tekst($object, 'omschrijving'), self::tekst($object, 'zaaktype')],
				[['nummer', self::tekst($object, 'identificatie')]],
			],
			Soort::Taak => [
				[self::tekst($object, 'nummer'), self::tekst($object, 'gevraagdeHandeling')],
				[self::tekst($object, 'nummer'), self::tekst($object, 'gevraagdeHandeling')],
				[['nummer', self::tekst($object, 'nummer')]],
			],
			Soort::Sjabloon => [[self::tekst($object, 'naam')], [self::tekst($object, 'naam'), self::tekst($object, 'onderwerp')], []],
		};
		[$label, $teksten, $sleutels] = $regel;
		return new IndexRegel(
			$soort,
			self::tekst($object, 'id'),
			mb_substr(trim(implode(' ', $label)), 0, self::LABEL_MAX, 'UTF-8'),
			implode(' ', Fold::woorden(implode(' ', $teksten))),
			self::sleutels($sleutels),
		);
	}

	/**
	 * @param array<string, mixed> $object
	 * @return array{list<string>, list<string>, list<array{string, string}>} label, texts, keys
	 */
	private static function contactmoment(array $object): array {
		$nummer = self::tekst($object, 'nummer');
		$inhoud = ($object['vertrouwelijk'] ?? false) === true ? [] : [
			self::tekst($object, 'onderwerp'),
			self::tekst($object, 'inhoud'),
			self::tekst($object, 'antwoord'),
		];
		return [[$nummer, $inhoud[0] ?? ''], [$nummer, ...$inhoud], [['nummer', $nummer]]];
	}

	/**
	 * @param array<string, mixed> $object
	 * @return array{list<string>, list<string>, list<array{string, string}>} label, texts, keys
	 */
	private static function klant(array $object): array {
		$teksten = [];
		foreach (['naam', 'voornaam', 'initialen', 'tussenvoegsel', 'achternaam', 'bedrijfsnaam'] as $veld) {
			$teksten[] = self::tekst($object, $veld);
		}
		$sleutels = [
			['nummer', self::tekst($object, 'nummer')],
			['bsn', self::tekst($object, 'bsn')],
			['kvk', self::tekst($object, 'kvkNummer')],
			['vestiging', self::tekst($object, 'vestigingsnummer')],
			['rsin', self::tekst($object, 'rsin')],
			['geboortedatum', self::tekst($object, 'geboortedatum')],
		];
		foreach (['bezoekadres', 'correspondentieadres'] as $veld) {
			$adres = is_array($object[$veld] ?? null) ? $object[$veld] : [];
			array_push($teksten, self::tekst($adres, 'straat'), self::tekst($adres, 'plaats'));
			$sleutels[] = ['adres', self::tekst($adres, 'postcode') . ' ' . self::tekst($adres, 'huisnummer')];
		}
		foreach (is_array($object['digitaleAdressen'] ?? null) ? $object['digitaleAdressen'] : [] as $adres) {
			$soort = is_array($adres) ? self::tekst($adres, 'soort') : '';
			if (is_array($adres) && $soort !== 'overig') {
				$sleutels[] = [$soort === 'email' ? 'email' : 'telefoon', self::tekst($adres, 'adres')];
			}
		}
		foreach (is_array($object['leden'] ?? null) ? $object['leden'] : [] as $lid) {
			$sleutels[] = ['lid', is_array($lid) ? self::tekst($lid, 'klant') : ''];
		}
		return [[self::tekst($object, 'naam')], $teksten, $sleutels];
	}

	/**
	 * @param list<array{string, string}> $paren type and raw value
	 * @return list<array{type: string, waarde: string}> folded, without empty and double ones
	 */
	private static function sleutels(array $paren): array {
		$sleutels = [];
		foreach ($paren as [$type, $waarde]) {
			$gevouwen = Fold::sleutel($type, $waarde);
			if ($gevouwen !== '') {
				$sleutels[$type . ' ' . $gevouwen] = ['type' => $type, 'waarde' => $gevouwen];
			}
		}
		return array_values($sleutels);
	}

	/** @param array<array-key, mixed> $object */
	private static function tekst(array $object, string $veld): string {
		$waarde = $object[$veld] ?? null;
		return is_string($waarde) || is_int($waarde) ? (string)$waarde : '';
	}

	/** @return list<string> */
	private static function teksten(mixed $waarden): array {
		return is_array($waarden) ? array_values(array_filter($waarden, is_string(...))) : [];
	}
}
