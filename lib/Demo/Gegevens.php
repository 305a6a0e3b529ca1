<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Demo;

/**
 * Made-up addresses and numbers: none of them is anybody's.
 */
final readonly class Gegevens {
	private const STRATEN = ['Dorpsstraat', 'Kerkstraat', 'Molenweg', 'Stationsplein', 'Lange Voorhout', 'Beatrixlaan', 'Het Wad', "'t Hoekje", 'Burgemeester Visserkade', 'Kanaaldijk-Zuid', '1e Dwarsstraat', 'Wilgenhof', 'Prins Clausweg', 'Achterom', 'Nije Buorren', 'Oude Haven'];

	private const PLAATSEN = [['Waterhoven', 10], ['Waterhoven', 11], ['Waterhoven', 12], ['Nieuw-Zandwijk', 20], ['Achterbroek', 30], ['Sint Maartenskerk', 40]];

	/** how people write a number; 06-1234xxxx is what examples use, and no number in area 020 begins with a 1 */
	private const NOTATIES_MOBIEL = ['06-%s%s', '06 %s %s', '06%s%s', '+31 6 %s%s', '0031 6 %s %s', '+31 (0)6 %s%s'];

	private const NOTATIES_VAST = ['020-%s%s', '(020) %s %s', '+31 20 %s %s', '020%s%s', '0031-20-%s%s'];

	/** @param Toeval $toeval what chooses */
	public function __construct(
		private Toeval $toeval,
	) {
	}

	/** @return array<string, string|int> an address in this municipality */
	public function adres(): array {
		[$plaats, $postcode] = $this->toeval->kiesScheef(self::PLAATSEN);
		$adres = [
			'straat' => $this->toeval->kies(self::STRATEN),
			'huisnummer' => $this->toeval->getal(1, 240),
			'postcode' => sprintf('99%02d %s', $postcode, $this->toeval->kies(['AA', 'AB', 'BC', 'CK', 'DL', 'EM', 'GH', 'JK', 'KP', 'LR', 'MT', 'NV', 'PW', 'RX', 'TZ'])),
			'plaats' => $plaats,
			'land' => 'NL',
		];
		if ($this->toeval->kans(12)) {
			$adres['huisletter'] = $this->toeval->kies(['A', 'B', 'C', 'D']);
		}
		if ($this->toeval->kans(8)) {
			$adres['toevoeging'] = $this->toeval->kies(['bis', '2', '3', 'hs', 'rood']);
		}
		return $adres;
	}

	/** @return string a phone number as somebody would write it */
	public function telefoon(): string {
		return $this->toeval->kans(60)
			? sprintf($this->toeval->kies(self::NOTATIES_MOBIEL), '1234', $this->toeval->cijfers(4))
			: sprintf($this->toeval->kies(self::NOTATIES_VAST), $this->toeval->getal(100, 199), $this->toeval->cijfers(4));
	}

	/** @return string an address in a domain that exists for examples only */
	public function email(string $naam): string {
		$lokaal = preg_replace('/[^a-z]+/', '.', strtolower((string)iconv('UTF-8', 'ASCII//TRANSLIT//IGNORE', $naam)));
		return trim((string)$lokaal, '.') . $this->toeval->getal(1, 9999) . '@' . $this->toeval->kies(['example.nl', 'post.example', 'mail.example']);
	}

	/** @return string a test BSN: begins with 9999, so nobody has it, and passes the test of eleven */
	public function bsn(): string {
		do {
			$cijfers = '9999' . $this->toeval->cijfers(4);
			$som = 0;
			foreach (str_split($cijfers) as $plaats => $cijfer) {
				$som += (9 - $plaats) * (int)$cijfer;
			}
			$controle = $som % 11;
		} while ($controle === 10);
		return $cijfers . $controle;
	}

	/** @return string a KvK number as the register uses for tests: it begins with 999 */
	public function kvk(): string {
		return '999' . $this->toeval->cijfers(5);
	}

	/** @return string a date of birth of an adult */
	public function geboortedatum(\DateTimeImmutable $vandaag): string {
		return $vandaag->modify('-' . $this->toeval->getal(18 * 365, 92 * 365) . ' days')->format('Y-m-d');
	}
}
