<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Demo;

/**
 * Made-up names as they are found in a Dutch municipality.
 */
final readonly class Namen {
	private const VOORNAMEN = [
		'Nederlands' => ['Anna', 'Bas', 'Carla', 'Daan', 'Els', 'Femke', 'Gerrit', 'Hans', 'Ingrid', 'Joost', 'Karin', 'Lotte', 'Marieke', 'Niels', 'Olga', 'Pieter', 'Renée', 'Sander', 'Truus', 'Wim', 'Joëlle', 'Zoë', 'Koen', 'Loes'],
		'Fries' => ['Aukje', 'Bouke', 'Douwe', 'Eelke', 'Froukje', 'Gjalt', 'Hylke', 'Jildou', 'Nynke', 'Sjoerd', 'Tjitske', 'Wytze'],
		'Surinaams' => ['Ashwin', 'Chandra', 'Dewi', 'Gladys', 'Iwan', 'Lloyd', 'Radjesh', 'Shanti', 'Urmila', 'Winston'],
		'Turks' => ['Ayşe', 'Burak', 'Çiğdem', 'Emre', 'Gül', 'Hatice', 'İbrahim', 'Ömer', 'Şule', 'Yusuf'],
		'Arabisch' => ['Abdelkader', 'Amina', 'Bilal', 'Hafida', 'Karim', 'Laila', 'Mohamed', 'Naïma', 'Rachid', 'Samira', 'Youssef'],
	];

	/** last names, each with what stands before it */
	private const ACHTERNAMEN = [
		'Nederlands' => [
			['', 'Jansen'], ['de', 'Vries'], ['van den', 'Berg'], ['', 'Bakker'], ['van', 'Dijk'], ['', 'Visser'], ['', 'Smit'], ['', 'Meijer'], ['de', 'Boer'], ['', 'Mulder'], ['de', 'Groot'], ['', 'Bos'],
			['', 'Vos'], ['', 'Peters'], ['', 'Hendriks'], ['van', 'Leeuwen'], ['', 'Dekker'], ['', 'Brouwer'], ['de', 'Wit'], ['', 'Dijkstra'], ['', 'Smits'], ['de', 'Graaf'], ['van der', 'Meer'], ['van der', 'Linden'],
			['', 'Kok'], ['', 'Jacobs'], ['de', 'Haan'], ['', 'Vermeulen'], ['van den', 'Heuvel'], ['van de', 'Ven'], ["van 't", 'Hof'], ["in 't", 'Veld'], ['op den', 'Kamp'], ['ten', 'Have'], ['ter', 'Horst'], ['van der', 'Berg'],
			['', 'IJzerman'], ['', 'Crébas'], ['', 'Müller'], ['von', 'Bönninghausen'], ['', 'Vermeer-Koçak'], ['de la', 'Rue'],
		],
		'Fries' => [['', 'Hoekstra'], ['', 'Terpstra'], ['', 'Sybesma'], ['', 'Wiersma'], ['', 'Postma'], ['van der', 'Veen'], ['', 'Boersma'], ['', 'Jongsma'], ['', 'Rûsman'], ['', 'Dykstra']],
		'Surinaams' => [['', 'Ramdin'], ['', 'Sewnandan'], ['', 'Kartosen'], ['', 'Biharie'], ['', 'Vyent'], ['', 'Soekhlal'], ['', 'Pinas'], ['', 'Tjon A Fat']],
		'Turks' => [['', 'Yılmaz'], ['', 'Öztürk'], ['', 'Çelik'], ['', 'Şahin'], ['', 'Aydın'], ['', 'Güneş'], ['', 'Kılıç'], ['', 'Doğan']],
		'Arabisch' => [['el', 'Amrani'], ['', 'Bouazza'], ['ben', 'Ali'], ['el', 'Idrissi'], ['', 'Haddou'], ['al', 'Hassan'], ['', 'Saïdi'], ['', 'Ouali'], ['', 'Mansour']],
	];

	private const BEDRIJVEN = ['Bakkerij', 'Garage', 'Bouwbedrijf', 'Kapsalon', 'Fietsenmaker', 'Slagerij', 'Boekhandel', 'Installatiebedrijf', 'Tuincentrum', 'Administratiekantoor', 'Restaurant', 'Dierenarts'];

	private const RECHTSVORMEN = ['', '', ' B.V.', ' V.O.F.', ' en Zonen', ' & Co'];

	/** @param Toeval $toeval what chooses */
	public function __construct(
		private Toeval $toeval,
	) {
	}

	/** @return array{initialen: string, voornaam: string, tussenvoegsel: string, achternaam: string} */
	public function persoon(): array {
		$herkomst = $this->toeval->kiesScheef(array_keys(self::VOORNAMEN));
		$voornaam = $this->toeval->kies(self::VOORNAMEN[$herkomst]);
		[$tussenvoegsel, $achternaam] = $this->toeval->kies(self::ACHTERNAMEN[$herkomst]);
		$initialen = mb_substr($voornaam, 0, 1) . '.';
		while ($this->toeval->kans(40) && mb_strlen($initialen) < 6) {
			$initialen .= chr($this->toeval->getal(65, 90)) . '.';
		}
		return ['initialen' => $initialen, 'voornaam' => $voornaam, 'tussenvoegsel' => $tussenvoegsel, 'achternaam' => $achternaam];
	}

	/** @return string the name of a company */
	public function bedrijf(): string {
		$naam = $this->persoon();
		$wie = ucfirst(trim($naam['tussenvoegsel'] . ' ' . $naam['achternaam']));
		return $this->toeval->kies(self::BEDRIJVEN) . ' ' . $wie . $this->toeval->kies(self::RECHTSVORMEN);
	}
}
