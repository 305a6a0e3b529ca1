<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Instellingen;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Mail\Postbus;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCP\IL10N;

/**
 * The settings that every page needs: the user and her rights, kanalen, languages, teams, limits and lists.
 */
final class InstellingenLezer {
	private const RECHTEN = [Handeling::Registreren, Handeling::Wijzigen, Handeling::Lijst, Handeling::Zoeken, Handeling::Corrigeren, Handeling::Aanvullen, Handeling::Bsn, Handeling::Overzicht, Handeling::Beheer];

	public function __construct(
		private readonly Configuratie $configuratie,
		private readonly Kanalen $kanalen,
		private readonly Talen $talen,
		private readonly Voorkeuren $voorkeuren,
		private readonly Postbus $postbus,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @return array<string, mixed>
	 * @throws ApiException
	 */
	public function lees(): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Instellingen);
		$rechten = [];
		foreach (self::RECHTEN as $handeling) {
			$rechten[$handeling->value] = $this->policy->mag($gebruiker, $handeling);
		}
		$dienst = $this->configuratie->adresdienst();
		$antwoord = [
			'gebruiker' => ['uid' => $gebruiker->uid, 'naam' => $gebruiker->naam, 'teams' => $gebruiker->teams, 'rechten' => $rechten] + $this->voorkeuren->van($gebruiker->uid, $gebruiker->teams),
			'kanalen' => $this->kanalen->alle(),
			'talen' => $this->talen->alle(),
			'teams' => $this->teams(),
			'limieten' => $this->configuratie->limieten(),
			'lijsten' => $this->configuratie->lijsten(),
			'labels' => $this->configuratie->labels(),
			'klachtenteam' => $this->configuratie->klachtenteam(),
			'anoniemRegistreren' => $this->configuratie->staatAan(Schakelaar::AnoniemRegistreren),
			'tellen' => $this->configuratie->staatAan(Schakelaar::Tellen),
			'bewaartermijnen' => $this->configuratie->bewaartermijnen(),
			'mail' => $this->configuratie->mail() + ['verzenden' => $this->postbus->kanVerzenden()],
			'adresdienst' => ['aan' => $dienst->aan] + ($rechten[Handeling::Beheer->value] ? ['url' => $dienst->url] : []),
			'meldingen' => $this->meldingen($gebruiker),
		];
		return $rechten[Handeling::Beheer->value] ? $antwoord + ['beheer' => $this->beheer()] : $antwoord;
	}

	/** @return list<array{id: string, naam: string, actief: bool}> */
	private function teams(): array {
		$teams = [];
		foreach ($this->configuratie->teams() as $id => $actief) {
			$teams[] = ['id' => (string)$id, 'naam' => $this->gebruikers->groepsnaam((string)$id), 'actief' => $actief];
		}
		return $teams;
	}

	/** @return array<string, mixed> */
	private function beheer(): array {
		$groepen = [];
		foreach (Rol::cases() as $rol) {
			$groepen[$rol->value] = $this->configuratie->groepen($rol);
		}
		return [
			'groepen' => $groepen,
			'alleGroepen' => $this->gebruikers->alleGroepen(),
			'eenheden' => $this->configuratie->eenheden(),
			'correctieAlleenBeheer' => $this->configuratie->staatAan(Schakelaar::CorrectieAlleenBeheer),
		];
	}

	/** @return list<string> */
	private function meldingen(Gebruiker $gebruiker): array {
		if (!$this->configuratie->heeftGroepen()) {
			return [$this->l->t('No group has rights in Klantcontact yet. Ask an administrator to choose the groups in the administration settings, section Klantcontact.')];
		}
		return $gebruiker->heeftRol() ? [] : [$this->l->t('You are in none of the groups that work with Klantcontact. Ask an administrator to add you to one.')];
	}
}
