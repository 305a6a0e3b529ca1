<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Demo;

use OCA\Klantcontact\Store\Soort;

/**
 * Makes the contactmomenten, and with some of them a bericht or a taak.
 */
final readonly class Contacten {
	private const KANALEN = ['telefoon', 'telefoon', 'telefoon', 'balie', 'e-mail', 'brief'];

	private const SCHRIFTELIJK = ['e-mail', 'brief'];

	/**
	 * @param Toeval $toeval what chooses
	 * @param Schrijver $schrijver stores them
	 * @param Bezetting $bezetting who registers them, and who gets the tasks
	 * @param Taken $taken makes the tasks
	 */
	public function __construct(
		private Toeval $toeval,
		private Schrijver $schrijver,
		private Bezetting $bezetting,
		private Taken $taken,
	) {
	}

	/**
	 * @param non-empty-list<array<string, mixed>> $klanten
	 * @param list<array<string, mixed>> $zaken
	 */
	public function maak(array $klanten, array $zaken, Omvang $omvang, \DateTimeImmutable $nu): void {
		$momenten = $this->momenten($omvang->contactmomenten(), $nu);
		$berichten = $this->trek($omvang->berichten(), count($momenten));
		$taken = $this->trek($omvang->taken(), count($momenten), count($momenten) - 4 * $omvang->taken());
		$vorig = null;
		foreach ($momenten as $i => $op) {
			$zaak = $zaken !== [] && $this->toeval->kans(35) ? $this->toeval->kies($zaken) : null;
			$klant = $zaak['klant'] ?? $this->toeval->kiesScheef($klanten)['id'] ?? '';
			$tekst = $this->toeval->kies(Teksten::VRAGEN);
			$id = DemoId::nieuw();
			$taak = isset($taken[$i]) && $this->bezetting->teams !== [] ? $this->taken->vraag($id, $tekst, $this->bezetting->teams, $op) : [];
			$contact = $this->contactmoment(['id' => $id], $taak, is_string($klant) ? $klant : '', $zaak, $tekst, isset($berichten[$i]), $vorig, $op);
			if (isset($berichten[$i])) {
				$this->bericht($contact, $tekst, $op);
			}
			if ($taak !== []) {
				$this->taken->maak($taak, $op);
			}
			$vorig = $this->toeval->kans(30) ? $contact : $vorig;
		}
	}

	/**
	 * @param array{id: string} $begin
	 * @param array<string, mixed> $taak what is asked of a team because of it, empty when nothing is
	 * @param array<string, mixed>|null $zaak
	 * @param array{string, string, string, string} $tekst
	 * @param array<string, mixed>|null $vorig
	 * @return array<string, mixed> as stored
	 */
	private function contactmoment(array $begin, array $taak, string $klant, ?array $zaak, array $tekst, bool $schriftelijk, ?array $vorig, \DateTimeImmutable $op): array {
		[$team, $onderwerp, $inhoud, $antwoord] = $tekst;
		$kanaal = $this->toeval->kies($this->bezetting->kanalen($schriftelijk ? self::SCHRIFTELIJK : self::KANALEN));
		$object = $begin + [
			'kanaal' => $kanaal,
			'onderwerp' => $onderwerp . $this->toeval->kies(Teksten::BIJZONDERHEDEN),
			'inhoud' => $inhoud,
			'soort' => $taak !== [] && $team === 'klachten' && $this->toeval->kans(60) ? 'klacht' : 'vraag',
			'initiatiefnemer' => $this->toeval->kans(92) ? 'klant' : 'gemeente',
			'plaatsgevondenOp' => $op->format('Y-m-d\TH:i:s\Z'),
		];
		$object += $this->toeval->kans(97) || !in_array($kanaal, self::SCHRIFTELIJK, true) ? ['betrokkenen' => [['id' => $this->toeval->uuid(), 'rol' => 'klant', 'klant' => $klant]]] : [];
		$object += $this->toeval->kans(70) ? ['antwoord' => $antwoord] : [];
		$object += $zaak === null ? [] : ['zaak' => $zaak['id']];
		$object += $kanaal === 'telefoon' && $this->toeval->kans(20) ? ['contactGelukt' => $this->toeval->kans(70)] : [];
		$object += $this->toeval->kans(2) ? ['vertrouwelijk' => true] : [];
		$object += $vorig !== null && $this->toeval->kans(10) && ($vorig['klant'] ?? null) === $klant ? ['voorgaandContactmoment' => $vorig['id']] : [];
		return $this->schrijver->schrijf(Soort::Contactmoment, $object, $op, $this->toeval->kies($this->bezetting->medewerkers), $taak);
	}

	/**
	 * @param array<string, mixed> $contact
	 * @param array{string, string, string, string} $tekst
	 */
	private function bericht(array $contact, array $tekst, \DateTimeImmutable $op): void {
		$this->schrijver->schrijf(Soort::Bericht, [
			'id' => DemoId::nieuw(),
			'onderwerp' => $tekst[1],
			'inhoud' => "Geachte heer, mevrouw,\n\n" . $tekst[2] . "\n\nIk hoor graag van u.\n\nMet vriendelijke groet,\n",
			'richting' => $this->toeval->kans(80) ? 'inkomend' : 'uitgaand',
			'kanaal' => $contact['kanaal'],
			'datum' => $op->modify('-' . $this->toeval->getal(1, 300) . ' minutes')->format('Y-m-d\TH:i:s\Z'),
			'afzender' => 'inwoner' . $this->toeval->getal(1, 999) . '@example.nl',
			'contactmoment' => $contact['id'],
		], $op, $this->toeval->kies($this->bezetting->medewerkers));
	}

	/** @return list<\DateTimeImmutable> moments in office hours over the last year, the oldest first; two of a hundred of them today */
	private function momenten(int $aantal, \DateTimeImmutable $nu): array {
		$momenten = [];
		$vandaag = max(3, intdiv($aantal, 100));
		$begin = $nu->setTimezone(new \DateTimeZone('Europe/Amsterdam'))->setTime(0, 0)->getTimestamp();
		$verstreken = max(60, $nu->getTimestamp() - $begin);
		for ($i = 0; $i < $aantal; $i++) {
			$seconden = $i < $vandaag
				? $begin + $this->toeval->getal(0, $verstreken - 30)
				: $begin - 86400 * $this->toeval->getal(1, 365) + $this->toeval->getal(8 * 3600 + 1800, 17 * 3600);
			$momenten[] = $seconden;
		}
		sort($momenten);
		return array_map(static fn (int $seconden): \DateTimeImmutable => new \DateTimeImmutable('@' . $seconden), $momenten);
	}

	/** @return array<int, true> as many different places from one place on to the last */
	private function trek(int $aantal, int $uit, int $vanaf = 0): array {
		$plaatsen = [];
		while (count($plaatsen) < min($aantal, $uit)) {
			$plaatsen[$this->toeval->getal($vanaf, $uit - 1)] = true;
		}
		return $plaatsen;
	}
}
