<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Instellingen;

use OCA\Klantcontact\Service\Adressen\Adresdienst;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\Identificatie;
use OCA\Klantcontact\Service\Waarden;
use OCP\IGroupManager;
use OCP\IL10N;

/**
 * Holds new settings against what they may be.
 */
final class InstellingenControle {
	private const TEKST_MAX = 80;

	/** As long as the schema lets a kanaal be. */
	private const KANAAL_MAX = 50;

	private const LIJST_MAX = 200;

	public function __construct(
		private readonly IGroupManager $groups,
		private readonly Getallen $getallen,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param string $naam of the setting
	 * @return array<array-key, mixed>|bool|string the checked value; what is wrong with it goes to the faults
	 */
	public function lees(string $naam, mixed $waarde, Fouten $fouten): array|bool|string {
		return match ($naam) {
			'kanalen' => $this->kanalen($waarde, $fouten),
			'groepen' => $this->groepen($waarde, $fouten),
			'teams' => $this->teams($waarde, $fouten),
			'eenheden' => $this->woorden($naam, $waarde, null, $fouten),
			'labels' => $this->woorden($naam, $waarde, array_keys(Configuratie::LABELS), $fouten),
			'limieten' => $this->getallen->limieten($waarde, $fouten),
			'lijsten' => $this->lijsten($waarde, $fouten),
			'klachtenteam' => $this->klachtenteam($waarde, $fouten),
			'mail' => $this->mail($waarde, $fouten),
			'adresdienst' => Adresdienst::controleer($waarde, $fouten, $this->l),
			'bewaartermijnen' => $this->getallen->bewaartermijnen($waarde, $fouten),
			default => Schakelaar::tryFrom($naam) === null ? $this->fout($naam, $this->l->t('This field does not exist.'), $fouten) : $this->ja($naam, $waarde, $fouten),
		};
	}

	/** @return list<string> */
	private function kanalen(mixed $waarde, Fouten $fouten): array {
		$kanalen = $this->lijst('kanalen', $waarde, self::KANAAL_MAX, $fouten);
		if ($kanalen === []) {
			$fouten->vorm('kanalen', $this->l->t('At least one channel must stay'));
		}
		return $kanalen;
	}

	/** @return array<string, list<string>> */
	private function groepen(mixed $waarde, Fouten $fouten): array {
		$groepen = [];
		foreach (Waarden::kaart($waarde) as $rol => $ids) {
			if (Rol::tryFrom($rol) === null) {
				$this->fout('groepen.' . $rol, $this->l->t('This field does not exist.'), $fouten);
			}
			$groepen[$rol] = $this->lijst('groepen.' . $rol, $ids, PHP_INT_MAX, $fouten);
			$this->bestaan('groepen.' . $rol, $groepen[$rol], $fouten);
		}
		return Waarden::isKaart($waarde) ? $groepen : $this->fout('groepen', $this->l->t('An object with fields belongs here.'), $fouten);
	}

	/** @return list<array{id: string, actief: bool}> */
	private function teams(mixed $waarde, Fouten $fouten): array {
		$teams = [];
		foreach (Waarden::kaarten($waarde) as $i => $team) {
			$id = Waarden::tekst($team, 'id');
			$this->bestaan('teams.' . $i, [$id], $fouten);
			$teams[$id] = ['id' => $id, 'actief' => ($team['actief'] ?? true) === true];
		}
		if (!is_array($waarde) || !array_is_list($waarde) || count($teams) !== count($waarde)) {
			$fouten->vorm('teams', $this->l->t('A list of different teams belongs here.'));
		}
		return array_values($teams);
	}

	/**
	 * @param list<string>|null $namen which words there are, null when any
	 * @return array<string, string>
	 */
	private function woorden(string $pad, mixed $waarde, ?array $namen, Fouten $fouten): array {
		$woorden = [];
		foreach (Waarden::kaart($waarde) as $naam => $woord) {
			if (($namen !== null && !in_array($naam, $namen, true)) || !is_string($woord) || trim($woord) === '' || mb_strlen($woord) > self::TEKST_MAX) {
				$this->fout($pad . '.' . $naam, $this->l->t('This value is not possible here.'), $fouten);
				continue;
			}
			$woorden[$naam] = trim($woord);
		}
		return Waarden::isKaart($waarde) ? $woorden : $this->fout($pad, $this->l->t('An object with fields belongs here.'), $fouten);
	}

	/** @return array<string, list<string>> */
	private function lijsten(mixed $waarde, Fouten $fouten): array {
		$lijsten = [];
		foreach (Waarden::kaart($waarde) as $naam => $lijst) {
			if (!isset(Configuratie::LIJSTEN[$naam])) {
				$this->fout('lijsten.' . $naam, $this->l->t('This field does not exist.'), $fouten);
			}
			$lijsten[$naam] = $this->lijst('lijsten.' . $naam, $lijst, $naam === 'aanheffen' ? 40 : self::TEKST_MAX, $fouten);
		}
		return Waarden::isKaart($waarde) ? $lijsten : $this->fout('lijsten', $this->l->t('An object with fields belongs here.'), $fouten);
	}

	/** @return array<string, string> */
	private function mail(mixed $waarde, Fouten $fouten): array {
		$mail = ['adres' => trim(Waarden::tekst(Waarden::kaart($waarde), 'adres')), 'naam' => trim(Waarden::tekst(Waarden::kaart($waarde), 'naam'))];
		if (!Waarden::isKaart($waarde) || array_diff_key(Waarden::kaart($waarde), $mail) !== []) {
			$fouten->vorm('mail', $this->l->t('An object with fields belongs here.'));
		}
		if ($mail['adres'] !== '' && !Identificatie::email($mail['adres'])) {
			$fouten->vorm('mail.adres', $this->l->t('This is not an email address.'));
		}
		if (preg_match('/^[^\p{Cc}<>"]{0,' . self::TEKST_MAX . '}$/Du', $mail['naam']) !== 1) {
			$fouten->vorm('mail.naam', $this->l->t('This value is not possible here.'));
		}
		return $mail;
	}

	private function klachtenteam(mixed $waarde, Fouten $fouten): string {
		if ($waarde !== '' && (!is_string($waarde) || !$this->groups->groupExists($waarde))) {
			$fouten->vorm('klachtenteam', $this->l->t('This group does not exist.'));
		}
		return is_string($waarde) ? $waarde : '';
	}

	private function ja(string $pad, mixed $waarde, Fouten $fouten): bool {
		if (!is_bool($waarde)) {
			$fouten->vorm($pad, $this->l->t('Yes or no belongs here.'));
		}
		return $waarde === true;
	}

	/** @return list<string> different, trimmed */
	private function lijst(string $pad, mixed $waarde, int $hoogstens, Fouten $fouten): array {
		$goed = array_values(array_unique(array_filter(array_map(trim(...), Waarden::teksten($waarde)), static fn (string $tekst): bool => $tekst !== '' && mb_strlen($tekst) <= $hoogstens)));
		if (!is_array($waarde) || !array_is_list($waarde) || count($goed) !== count($waarde) || count($goed) > self::LIJST_MAX) {
			$fouten->vorm($pad, $this->l->t('A list of different texts belongs here.'));
		}
		return $goed;
	}

	/** @param list<string> $groepen */
	private function bestaan(string $pad, array $groepen, Fouten $fouten): void {
		foreach ($groepen as $groep) {
			if (!$this->groups->groupExists($groep)) {
				$fouten->vorm($pad, $this->l->t('This group does not exist.'));
			}
		}
	}

	/** @return array{} */
	private function fout(string $pad, string $melding, Fouten $fouten): array {
		$fouten->vorm($pad, $melding);
		return [];
	}
}
