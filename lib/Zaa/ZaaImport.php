<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Zaa;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Service\Command\CommandRunner;
use OCA\Klantcontact\Service\Command\Opdracht;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Registratie\Bundellezer;
use OCA\Klantcontact\Service\Registratie\Planmaker;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * ZAA-28: takes contactmomenten of zaakafhandelapp over, each once, however often it runs.
 */
final class ZaaImport {
	public function __construct(
		private readonly ZaaBron $bron,
		private readonly ObjectStore $store,
		private readonly CommandRunner $runner,
		private readonly Planmaker $planmaker,
		private readonly Bundellezer $bundellezer,
		private readonly Gebruikers $gebruikers,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param string $register where they are: slug or numeric id
	 * @param string $schema of the contactmomenten: slug or numeric id
	 * @return int how many there are
	 * @throws ApiException when there is no such place, or OpenRegister fails
	 */
	public function aantal(string $register, string $schema): int {
		return $this->bron->aantal($this->bron->plaats($register, $schema));
	}

	/**
	 * @param string $uid who takes them over: what has no employee here is hers
	 * @param bool $opslaan whether they are stored, and not only looked at
	 * @param callable(): void $voortgang called after each
	 * @throws ApiException when there is no such place or user, or OpenRegister fails; what was taken over until then stays
	 */
	public function voer(string $register, string $schema, string $uid, bool $opslaan, callable $voortgang): ZaaUitslag {
		if (!$this->gebruikers->bestaat($uid)) {
			throw new InvalidInput('There is no user ' . $uid . ', or her account is disabled.');
		}
		$gebruiker = new Gebruiker($uid, $this->gebruikers->naam($uid), beheer: true);
		$uitslag = new ZaaUitslag();
		foreach ($this->bron->objecten($this->bron->plaats($register, $schema)) as $uuid => $zaa) {
			try {
				$this->een($uuid, $zaa, $gebruiker, $opslaan) ? $uitslag->overgenomen++ : $uitslag->alHier++;
			} catch (StoreUnavailable $fout) {
				throw $fout;
			} catch (ApiException $fout) {
				$uitslag->geweigerd[$uuid] = $fout->fields === [] ? ['' => $fout->getMessage()] : $fout->fields;
			}
			$voortgang();
		}
		return $uitslag;
	}

	/**
	 * @param array<string, mixed> $zaa
	 * @return bool false when it was taken over before
	 */
	private function een(string $uuid, array $zaa, Gebruiker $gebruiker, bool $opslaan): bool {
		$id = ZaaVertaling::id($uuid);
		if ($this->store->get(Soort::Contactmoment, $id) !== null) {
			return false;
		}
		$bekend = $this->bekend($zaa);
		$object = ['contactmomenten' => [ZaaVertaling::contactmoment($uuid, $zaa, $bekend)]];
		$command = new ZaaCommand($this->planmaker, $this->bundellezer, $this->l, $gebruiker, $object, ZaaVertaling::aanvullingen($uuid, $zaa, $bekend));
		if ($opslaan) {
			$this->runner->voer(Opdracht::uit('zaa', ['opdracht' => $id], $gebruiker, $this->l), $command);
		} else {
			$command->voorbereid();
		}
		return true;
	}

	/**
	 * @param array<string, mixed> $zaa
	 * @return array<string, string> of its klant, zaak and medewerker those that exist here, under the same id
	 */
	private function bekend(array $zaa): array {
		$bekend = [];
		foreach ([Soort::Klant, Soort::Zaak] as $soort) {
			$id = Uuid::lees($zaa[$soort->value] ?? null);
			if ($id !== null && $this->store->get($soort, $id) !== null) {
				$bekend[$soort->value] = $id;
			}
		}
		$medewerker = Waarden::tekst($zaa, 'medewerker');
		return $bekend + ($medewerker !== '' && $this->gebruikers->bestaat($medewerker) ? ['medewerker' => $medewerker] : []);
	}
}
