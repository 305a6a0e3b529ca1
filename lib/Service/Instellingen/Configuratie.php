<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Instellingen;

use OCA\Klantcontact\Service\Adressen\Adresdienst;
use OCA\Klantcontact\Service\Waarden;
use OCP\AppFramework\Services\IAppConfig;

/**
 * What an administrator configured, typed, with the defaults.
 */
final class Configuratie {
	/** Limits that an administrator may lower, or raise again up to what the schema allows. */
	public const LIMIETEN = ['onderwerp' => 200, 'inhoud' => 1000, 'antwoord' => 4000, 'toelichting' => 1000, 'berichtInhoud' => 1_000_000, 'bestand' => 52_428_800, 'bestanden' => 250];

	public const LIJSTEN = [
		'rollen' => ['hoofdhuurder', 'medehuurder', 'partner', 'kind', 'bewoner', 'contactpersoon', 'wettelijk vertegenwoordiger', 'bewindvoerder'],
		'identiteit' => ['controlevragen', 'legitimatiebewijs', 'DigiD', 'eHerkenning', 'bekende van de organisatie'],
		'zaaktypen' => ['Aanvraag', 'Melding', 'Bezwaar', 'Klacht', 'Informatieverzoek'],
		'zaakstatussen' => ['Ontvangen', 'In behandeling', 'Afgehandeld'],
		'categorieen' => ['Algemene informatie', 'Openingstijden', 'Verkeerd verbonden', 'Doorverwezen naar een andere organisatie'],
		'aanheffen' => ['De heer', 'Mevrouw', 'Geachte heer of mevrouw', 'Familie', 'BLANCO'],
	];

	public const LABELS = ['gemeente' => 'Gemeente'];

	public function __construct(
		private readonly IAppConfig $config,
	) {
	}

	/** @return list<string> ids of the groups that have this role */
	public function groepen(Rol $rol): array {
		return Waarden::teksten($this->config->getAppValueArray('groepen')[$rol->value] ?? []);
	}

	/** @return bool whether any group has any role */
	public function heeftGroepen(): bool {
		return array_filter(Rol::cases(), fn (Rol $rol): bool => $this->groepen($rol) !== []) !== [];
	}

	/** @return array<string, bool> group id of each team => whether it gets new tasks */
	public function teams(): array {
		$teams = [];
		foreach (Waarden::kaarten($this->config->getAppValueArray('teams')) as $team) {
			$teams[Waarden::tekst($team, 'id')] = Waarden::waar($team, 'actief');
		}
		return $teams;
	}

	/** @return list<string> group ids of the teams that get new tasks */
	public function actieveTeams(): array {
		return array_map(strval(...), array_keys(array_filter($this->teams())));
	}

	/** @return array<string, string> group id => organisational unit of its members, where it is not the group's name */
	public function eenheden(): array {
		return self::woorden($this->config->getAppValueArray('eenheden'));
	}

	/** @return bool how this switch stands */
	public function staatAan(Schakelaar $schakelaar): bool {
		return $this->config->getAppValueBool($schakelaar->sleutel(), $schakelaar->standaard());
	}

	/** @return int how long this is kept, in its own unit; 0: for ever */
	public function bewaartermijn(Bewaartermijn $van): int {
		$gezet = $this->config->getAppValueArray('bewaartermijnen')[$van->value] ?? null;
		return is_int($gezet) && $gezet >= $van->kortste() ? min($gezet, $van->langste()) : $van->standaard();
	}

	/** @return array<string, int> all terms, by name */
	public function bewaartermijnen(): array {
		$termijnen = [];
		foreach (Bewaartermijn::cases() as $van) {
			$termijnen[$van->value] = $this->bewaartermijn($van);
		}
		return $termijnen;
	}

	/** @return Adresdienst where addresses are looked up */
	public function adresdienst(): Adresdienst {
		return Adresdienst::uit($this->config->getAppValueArray('adresdienst'));
	}

	/** @return string group id of the team that handles complaints, '' when none is set */
	public function klachtenteam(): string {
		return $this->config->getAppValueString('klachtenteam');
	}

	/** @return array{adres: string, naam: string} the team's mailbox, from which replies are sent; both '' when none is set */
	public function mail(): array {
		$mail = $this->config->getAppValueArray('mail');
		return ['adres' => Waarden::tekst($mail, 'adres'), 'naam' => Waarden::tekst($mail, 'naam')];
	}

	/** @return array<string, int> */
	public function limieten(): array {
		$gezet = $this->config->getAppValueArray('limieten');
		$limieten = [];
		foreach (self::LIMIETEN as $naam => $hoogst) {
			$waarde = $gezet[$naam] ?? null;
			$limieten[$naam] = is_int($waarde) && $waarde > 0 ? min($waarde, $hoogst) : $hoogst;
		}
		return $limieten;
	}

	/** @return array<string, list<string>> the lists to choose from that are no enum of a schema */
	public function lijsten(): array {
		$gezet = $this->config->getAppValueArray('lijsten');
		$lijsten = [];
		foreach (self::LIJSTEN as $naam => $standaard) {
			$lijsten[$naam] = isset($gezet[$naam]) ? Waarden::teksten($gezet[$naam]) : $standaard;
		}
		return $lijsten;
	}

	/** @return array<string, string> words that the organisation calls otherwise */
	public function labels(): array {
		return array_intersect_key(self::woorden($this->config->getAppValueArray('labels')), self::LABELS) + self::LABELS;
	}

	/** @return list<string> every kanaal that was seen in the schema at some time */
	public function kanalenGezien(): array {
		return Waarden::teksten($this->config->getAppValueArray('kanalen_gezien'));
	}

	/**
	 * @param string $sleutel "groepen", "teams", "eenheden", "limieten", "lijsten", "labels", "mail", "adresdienst", "bewaartermijnen" or "kanalen_gezien"
	 * @param array<array-key, mixed> $waarde
	 */
	public function bewaar(string $sleutel, array $waarde): void {
		$this->config->setAppValueArray($sleutel, $waarde);
	}

	/** Switches on or off. */
	public function schakel(Schakelaar $schakelaar, bool $aan): void {
		$this->config->setAppValueBool($schakelaar->sleutel(), $aan);
	}

	/** @param string $team group id, '' for none */
	public function bewaarKlachtenteam(string $team): void {
		$this->config->setAppValueString('klachtenteam', $team);
	}

	/**
	 * @param array<array-key, mixed> $gezet
	 * @return array<string, string>
	 */
	private static function woorden(array $gezet): array {
		return array_filter(Waarden::kaart($gezet), is_string(...));
	}
}
