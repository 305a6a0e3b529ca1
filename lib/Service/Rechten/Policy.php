<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Rechten;

use OCA\Klantcontact\Exception\Forbidden;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Instellingen\Schakelaar;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * Who may do what: asked by every call, the only place where rights are decided.
 */
final class Policy {
	/** Properties that lead from an object to what a task hangs on. */
	private const BAND = ['contactmoment', 'klant', 'zaak'];

	public function __construct(
		private readonly Configuratie $configuratie,
		private readonly Taakband $taakband,
		private readonly IL10N $l,
	) {
	}

	/** @return bool whether her roles allow this */
	public function mag(Gebruiker $gebruiker, Handeling $handeling): bool {
		return $gebruiker->beheer || match ($handeling) {
			Handeling::Instellingen => true,
			Handeling::Beheer => false,
			Handeling::Registreren, Handeling::Wijzigen, Handeling::Lijst, Handeling::Zoeken, Handeling::Bsn => $gebruiker->kcc,
			Handeling::Corrigeren => $gebruiker->kcc && !$this->configuratie->staatAan(Schakelaar::CorrectieAlleenBeheer),
			Handeling::Overzicht => $gebruiker->leider,
			Handeling::Concepten, Handeling::Medewerkers, Handeling::Aanvullen, Handeling::Lezen, Handeling::Statistieken => $gebruiker->heeftRol(),
		};
	}

	/** @throws Forbidden when her roles do not allow this, with what to do about it */
	public function eis(Gebruiker $gebruiker, Handeling $handeling): void {
		if (!$this->mag($gebruiker, $handeling)) {
			throw new Forbidden($this->reden($gebruiker));
		}
	}

	/**
	 * @param array<string, string|bool|list<string>> $filters of the list she asks for
	 * @throws Forbidden when the list is not hers to see
	 */
	public function eisLijst(Gebruiker $gebruiker, Soort $soort, array $filters): void {
		$this->eis($gebruiker, Handeling::Lezen);
		if ($gebruiker->zietAlles() || $soort === Soort::Sjabloon || ($soort === Soort::Taak && $this->zijnEigenTaken($gebruiker, $filters))) {
			return;
		}
		foreach (self::BAND as $eigenschap) {
			$ids = Waarden::teksten((array)($filters[$eigenschap] ?? []));
			if ($ids !== [] && array_diff($ids, $this->hoortBij($gebruiker, $eigenschap, $ids)) === []) {
				return;
			}
		}
		throw $this->buitenTaken();
	}

	/**
	 * @param array<string, mixed> $object
	 * @throws Forbidden when this object is not hers to see
	 */
	public function eisLezen(Gebruiker $gebruiker, Soort $soort, array $object): void {
		$this->eis($gebruiker, Handeling::Lezen);
		if ($gebruiker->zietAlles() || $soort === Soort::Sjabloon || ($soort === Soort::Taak && $this->werktAan($gebruiker, $object))) {
			return;
		}
		foreach (self::BAND as $eigenschap) {
			$id = $soort->value === $eigenschap ? Waarden::tekst($object, 'id') : Waarden::tekst($object, $eigenschap);
			if ($id !== '' && $this->hoortBij($gebruiker, $eigenschap, [$id]) !== []) {
				return;
			}
		}
		throw $this->buitenTaken();
	}

	/**
	 * Which of these contactmomenten she only sees as a line, because they are confidential and not hers.
	 *
	 * @param iterable<array<string, mixed>> $contactmomenten
	 * @return list<string> ids
	 */
	public function afgeschermd(Gebruiker $gebruiker, iterable $contactmomenten): array {
		$ids = [];
		foreach ($contactmomenten as $object) {
			if (Waarden::waar($object, 'vertrouwelijk') && !$gebruiker->beheer && Waarden::tekst($object, 'medewerker') !== $gebruiker->uid) {
				$ids[] = Waarden::tekst($object, 'id');
			}
		}
		return array_values(array_diff($ids, $this->taakband->raakt($gebruiker, 'contactmoment', $ids)));
	}

	/**
	 * Which of these contactmomenten she may not open: confidential ones, and for who sees no lists those outside her tasks.
	 *
	 * @param array<array-key, array<string, mixed>> $contactmomenten
	 * @return list<string> ids
	 */
	public function gesloten(Gebruiker $gebruiker, array $contactmomenten): array {
		$dicht = $this->afgeschermd($gebruiker, $contactmomenten);
		if ($gebruiker->zietAlles() || $contactmomenten === []) {
			return $dicht;
		}
		$open = [];
		foreach (self::BAND as $eigenschap) {
			$veld = $eigenschap === Soort::Contactmoment->value ? 'id' : $eigenschap;
			$geraakt = $this->hoortBij($gebruiker, $eigenschap, array_values(array_unique(Waarden::teksten(array_column($contactmomenten, $veld)))));
			foreach ($contactmomenten as $object) {
				if (in_array(Waarden::tekst($object, $veld), $geraakt, true)) {
					$open[] = Waarden::tekst($object, 'id');
				}
			}
		}
		return array_values(array_unique([...$dicht, ...array_diff(Waarden::teksten(array_column($contactmomenten, 'id')), $open)]));
	}

	/**
	 * @param array<string, mixed> $taak
	 * @return bool whether she works on this task and so reads its notes
	 */
	public function werktAan(Gebruiker $gebruiker, array $taak): bool {
		return $gebruiker->beheer
			|| Waarden::tekst($taak, 'medewerker') === $gebruiker->uid
			|| in_array(Waarden::tekst($taak, 'team'), $gebruiker->teams, true);
	}

	/**
	 * @param string $eigenschap of BAND
	 * @param list<string> $ids
	 * @return list<string> those of the ids that belong to the tasks of her and her teams
	 */
	private function hoortBij(Gebruiker $gebruiker, string $eigenschap, array $ids): array {
		return $eigenschap === Soort::Contactmoment->value
			? $this->taakband->raaktMetAntwoorden($gebruiker, $ids)
			: $this->taakband->raakt($gebruiker, $eigenschap, $ids);
	}

	/** @param array<string, string|bool|list<string>> $filters */
	private function zijnEigenTaken(Gebruiker $gebruiker, array $filters): bool {
		$teams = (array)($filters['team'] ?? []);
		return (array)($filters['medewerker'] ?? []) === [$gebruiker->uid]
			|| ($teams !== [] && array_diff(Waarden::teksten($teams), $gebruiker->teams) === []);
	}

	private function buitenTaken(): Forbidden {
		return new Forbidden($this->l->t('You only see what belongs to the tasks of your teams. Open it from a task.'));
	}

	private function reden(Gebruiker $gebruiker): string {
		if (!$this->configuratie->heeftGroepen()) {
			return $this->l->t('No group has rights in Klantcontact yet. Ask an administrator to choose the groups in the administration settings, section Klantcontact.');
		}
		return $gebruiker->heeftRol()
			? $this->l->t('Your role does not allow this. Ask an administrator of Klantcontact if you need it.')
			: $this->l->t('You are in none of the groups that work with Klantcontact. Ask an administrator to add you to one.');
	}
}
