<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Bench\Store;

use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Sorteersleutel;

/**
 * Fictitious objects for a large store, each made from a number alone, so that a store can be asked for what is in it.
 */
final class Objects {
	public const VOORNAMEN = ['Anna', 'Bram', 'Carlijn', 'Daan', 'Eva', 'Finn', 'Gijs', 'Hanna', 'Ivo', 'Julia', 'Kees', 'Lotte', 'Max', 'Noor', 'Olaf', 'Puck', 'Quinten', 'Roos', 'Sem', 'Tess', 'Ugo', 'Vera', 'Wout', 'Xena', 'Yara', 'Zoë', 'Aïsha', 'Björn', 'Chloé', 'Desirée'];
	private const TUSSENVOEGSELS = ['', '', '', 'van', 'de', 'van der', 'van den'];
	private const BEGIN = ['Berg', 'Dijk', 'Veen', 'Water', 'Hout', 'Steen', 'Linden', 'Molen', 'Kerk', 'Brug', 'Heide', 'Zand', 'Duin', 'Beek', 'Broek', 'Wout', 'Meer', 'Polder', 'Horst', 'Haag', 'Velden', 'Bosch', 'Eiken', 'Graaf', 'Wind'];
	private const EIND = ['', 'stra', 'man', 'sma', 'huis', 'kamp', 'zicht', 'ink', 'aar', 'mans', 'hoek', 'sen'];
	private const PLAATSEN = ['Tietjerkstradeel', 'Zuiderdam', 'Noorderveld', 'Oosterwolde', 'Westerhaven', 'Middelburcht'];
	private const ONDERWERPEN = ['Afval', 'Paspoort', 'Rijbewijs', 'Verhuizing', 'Omgevallen boom', 'Losse stoeptegel', 'Parkeervergunning', 'Bijstand', 'Betalingsregeling', 'Bouwvergunning', 'Geluidsoverlast', 'Straatverlichting'];
	private const KANALEN = ['telefoon', 'telefoon', 'telefoon', 'e-mail', 'balie', 'brief'];
	private const MEDEWERKERS = ['jan', 'petra'];

	/** Moment of the first registration, 2016-01-01T00:00:00Z; the next ones follow every five minutes. */
	private const BEGIN_OP = 1_451_606_400;

	private const STAP_SECONDEN = 300;

	/** @return string the UUID of a kind's object, spread as random ones are */
	public static function id(Soort $soort, int $nr): string {
		$hex = md5($soort->value . $nr);
		return sprintf('%s-%s-4%s-8%s-%s', substr($hex, 0, 8), substr($hex, 8, 4), substr($hex, 12, 3), substr($hex, 15, 3), substr($hex, 18, 12));
	}

	/** @return string the phone number of a klant, E.164 */
	public static function telefoon(int $nr): string {
		return sprintf('+316%08d', 10_000_000 + $nr);
	}

	/** @return array{string, string, string} voornaam, tussenvoegsel, achternaam of a klant */
	public static function naam(int $nr): array {
		$hash = crc32('naam' . $nr);
		return [
			self::VOORNAMEN[$hash % count(self::VOORNAMEN)],
			self::TUSSENVOEGSELS[intdiv($hash, 97) % count(self::TUSSENVOEGSELS)],
			self::BEGIN[intdiv($hash, 31) % count(self::BEGIN)] . self::EIND[intdiv($hash, 1009) % count(self::EIND)],
		];
	}

	/** @return array<string, mixed> a klant as the app stores it */
	public static function klant(int $nr): array {
		[$voornaam, $tussenvoegsel, $achternaam] = self::naam($nr);
		$object = array_filter([
			'id' => self::id(Soort::Klant, $nr),
			'nummer' => (string)$nr,
			'soort' => 'persoon',
			'naam' => str_replace('  ', ' ', mb_substr($voornaam, 0, 1) . '. ' . $tussenvoegsel . ' ' . $achternaam),
			'sorteernaam' => mb_strtolower($achternaam),
			'initialen' => mb_substr($voornaam, 0, 1) . '.',
			'voornaam' => $voornaam,
			'tussenvoegsel' => $tussenvoegsel,
			'achternaam' => $achternaam,
			'voorkeurstaal' => 'nld',
			'geboortedatum' => gmdate('Y-m-d', 86_400 * ($nr % 18_000)),
		], self::isKnown(...)) + [
			'geheimhouding' => false,
			'actief' => true,
			'digitaleAdressen' => [['id' => self::id(Soort::Bericht, $nr), 'soort' => 'telefoonnummer', 'adres' => self::telefoon($nr)]],
			'bezoekadres' => ['straat' => self::BEGIN[$nr % 25] . 'straat', 'huisnummer' => 1 + $nr % 200, 'postcode' => sprintf('%04d AB', 1000 + $nr % 9000), 'plaats' => self::PLAATSEN[$nr % 6], 'land' => 'NL'],
		];
		return self::geregistreerd(Soort::Klant, $object, $nr);
	}

	/**
	 * @param int $klanten how many klanten there are to choose from
	 * @param int $zaken how many zaken there are to choose from
	 * @return array<string, mixed> a contactmoment as the app stores it
	 */
	public static function contactmoment(int $nr, int $klanten, int $zaken): array {
		$hash = crc32('contactmoment' . $nr);
		$klant = self::id(Soort::Klant, 1 + $hash % $klanten);
		$onderwerp = self::ONDERWERPEN[$hash % count(self::ONDERWERPEN)];
		return self::geregistreerd(Soort::Contactmoment, array_filter([
			'id' => self::id(Soort::Contactmoment, $nr),
			'nummer' => (string)$nr,
			'kanaal' => self::KANALEN[$hash % count(self::KANALEN)],
			'onderwerp' => $onderwerp . ' ' . $nr,
			'inhoud' => 'Inwoner belt over ' . mb_strtolower($onderwerp) . ' en vraagt wat de gemeente daaraan doet. Zij wil graag voor het eind van de week iets horen.',
			'soort' => $hash % 20 === 0 ? 'klacht' : 'vraag',
			'initiatiefnemer' => 'klant',
			'taal' => 'nld',
			'plaatsgevondenOp' => self::moment($nr),
			'medewerker' => self::MEDEWERKERS[$hash % 2],
			'klant' => $klant,
			'zaak' => $hash % 3 === 0 ? self::id(Soort::Zaak, 1 + $hash % $zaken) : '',
		], self::isKnown(...)) + [
			'vertrouwelijk' => $hash % 500 === 0,
			'toonInKlantportaal' => false,
			'betrokkenen' => [['id' => self::id(Soort::Taak, $nr), 'nummer' => (string)$nr, 'rol' => 'klant', 'klant' => $klant, 'initiator' => true]],
		], $nr);
	}

	/** @return array<string, mixed> a zaak as the app stores it */
	public static function zaak(int $nr, int $klanten): array {
		return self::geregistreerd(Soort::Zaak, [
			'id' => self::id(Soort::Zaak, $nr),
			'identificatie' => sprintf('ZAAK-2016-%07d', $nr),
			'omschrijving' => self::ONDERWERPEN[$nr % count(self::ONDERWERPEN)] . ' ' . $nr,
			'zaaktype' => 'Melding',
			'status' => 'Ontvangen',
			'startdatum' => substr(self::moment($nr), 0, 10),
			'klant' => self::id(Soort::Klant, 1 + $nr % $klanten),
		], $nr);
	}

	private static function isKnown(string $value): bool {
		return $value !== '';
	}

	/** @return string when the object of this number was registered */
	private static function moment(int $nr): string {
		return gmdate('Y-m-d\TH:i:s\Z', self::BEGIN_OP + self::STAP_SECONDEN * $nr);
	}

	/**
	 * @param array<string, mixed> $object
	 * @return array<string, mixed>
	 */
	private static function geregistreerd(Soort $soort, array $object, int $nr): array {
		$op = self::moment($nr);
		return $object + ['geregistreerdOp' => $op, 'geregistreerdDoor' => 'jan', 'sorteersleutel' => Sorteersleutel::van($soort, $object, $op)];
	}
}
