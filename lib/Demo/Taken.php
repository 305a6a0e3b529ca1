<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Demo;

use OCA\Klantcontact\Service\Taken\Actie;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;

/**
 * Makes the taken, in every state that a taak can be in.
 */
final class Taken {
	private const UITKOMSTEN = ['Teruggebeld en uitgelegd; klant is tevreden.', 'Uitgezocht bij de buitendienst: staat voor morgen gepland.', 'Brief gestuurd met de juiste gegevens.'];

	private int $gemaakt = 0;

	/**
	 * @param Toeval $toeval what chooses
	 * @param Schrijver $schrijver stores them
	 * @param Bezetting $bezetting who gets them
	 * @param \DateTimeImmutable $nu nothing happens later
	 */
	public function __construct(
		private readonly Toeval $toeval,
		private readonly Schrijver $schrijver,
		private readonly Bezetting $bezetting,
		private readonly \DateTimeImmutable $nu,
	) {
	}

	/**
	 * @param string $contactmoment id of the contactmoment that it comes of
	 * @param array{string, string, string, string} $tekst
	 * @param non-empty-list<string> $teams
	 * @return array<string, mixed> a taak, not stored yet
	 */
	public function vraag(string $contactmoment, array $tekst, array $teams, \DateTimeImmutable $op): array {
		return [
			'id' => DemoId::nieuw(),
			'contactmoment' => $contactmoment,
			'gevraagdeHandeling' => $this->toeval->kies(['Bel terug over: ', 'Beantwoord: ', 'Zoek uit: ']) . $tekst[1],
			'team' => in_array($tekst[0], $teams, true) ? $tekst[0] : $this->toeval->kies($teams),
			'prioriteit' => $this->toeval->kies(['normaal', 'normaal', 'hoog', 'laag']),
			'uiterlijkOp' => $op->modify('+5 weekdays')->format('Y-m-d'),
		];
	}

	/**
	 * Stores a taak, and what became of it since: of six one after another two still wait for the team, one for a colleague, two are in progress, one is done.
	 *
	 * @param array<string, mixed> $taak
	 */
	public function maak(array $taak, \DateTimeImmutable $op): void {
		$uid = $this->toeval->kies($this->bezetting->medewerkers);
		$leden = $this->bezetting->leden[Waarden::tekst($taak, 'team')] ?? [];
		$stap = $leden === [] ? 0 : $this->gemaakt++ % 6;
		if ($leden === [] || $stap < 2) {
			$this->schrijver->schrijf(Soort::Taak, $taak, $op, $uid);
			return;
		}
		$collega = $this->toeval->kies($leden);
		if ($stap === 2) {
			$this->schrijver->schrijf(Soort::Taak, ['medewerker' => $collega] + array_diff_key($taak, ['team' => true]), $op, $uid);
			return;
		}
		$taak = $this->schrijver->schrijf(Soort::Taak, $taak, $op, $uid);
		$this->pakOp($taak, $collega, $op, $stap);
	}

	/** @param array<string, mixed> $taak */
	private function pakOp(array $taak, string $uid, \DateTimeImmutable $op, int $stap): void {
		$opgepakt = ['status' => 'in_uitvoering', 'medewerker' => $uid] + $taak;
		$this->schrijver->wijzig(Soort::Taak, $taak, $opgepakt, Actie::Oppakken->historie(), $this->na($op, 20), $uid, 1);
		if ($stap === 3) {
			return;
		}
		$gebeld = $this->na($op, 40);
		$genoteerd = ['notities' => [['id' => $this->toeval->uuid(), 'soort' => 'belpoging', 'door' => $uid, 'op' => $gebeld->format('Y-m-d\TH:i:s\Z')]]] + $opgepakt;
		$this->schrijver->wijzig(Soort::Taak, $opgepakt, $genoteerd, Actie::Noteren->historie(), $gebeld, $uid, 2);
		if ($stap === 4) {
			return;
		}
		$klaar = $this->na($op, 90);
		$uitkomst = ['id' => $this->toeval->uuid(), 'soort' => 'notitie', 'tekst' => $this->toeval->kies(self::UITKOMSTEN), 'door' => $uid, 'op' => $klaar->format('Y-m-d\TH:i:s\Z')];
		$afgerond = ['status' => 'afgerond', 'afgerondOp' => $klaar->format('Y-m-d\TH:i:s\Z'), 'notities' => [...$genoteerd['notities'], $uitkomst]] + $genoteerd;
		$this->schrijver->wijzig(Soort::Taak, $genoteerd, $afgerond, Actie::Afronden->historie(), $klaar, $uid, 3);
	}

	private function na(\DateTimeImmutable $op, int $minuten): \DateTimeImmutable {
		return min($op->modify('+' . $minuten . ' minutes'), $this->nu)->setTimezone(new \DateTimeZone('UTC'));
	}
}
