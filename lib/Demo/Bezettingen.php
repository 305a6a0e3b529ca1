<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Demo;

use OCA\Klantcontact\Exception\RuleBroken;
use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Instellingen\Kanalen;
use OCA\Klantcontact\Service\Instellingen\Rol;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCP\IGroupManager;

/**
 * Finds out what the demo data find here.
 */
final class Bezettingen {
	private const ADMINS = 'admin';

	public function __construct(
		private readonly Configuratie $configuratie,
		private readonly Kanalen $kanalen,
		private readonly Gebruikers $gebruikers,
		private readonly IGroupManager $groups,
	) {
	}

	/**
	 * @param list<string> $medewerkers ids of the users who are to have registered everything; without any the members of the KCC groups, or else an administrator
	 * @throws RuleBroken when there is no such user, or nobody at all, or no kanaal
	 * @throws StoreUnavailable when the store is missing or failing
	 */
	public function hier(array $medewerkers = []): Bezetting {
		foreach ($medewerkers as $uid) {
			if (!$this->gebruikers->bestaat($uid)) {
				throw new RuleBroken('There is no user ' . $uid . ', or her account is disabled.');
			}
		}
		$medewerkers = $medewerkers === [] ? $this->leden($this->configuratie->groepen(Rol::Kcc)) : $medewerkers;
		$medewerkers = $medewerkers === [] ? array_slice($this->leden([self::ADMINS]), 0, 1) : $medewerkers;
		$kanalen = $this->kanalen->actief();
		if ($medewerkers === []) {
			throw new RuleBroken('Nobody is there to have registered the demo data. Name a user.');
		}
		if ($kanalen === []) {
			throw new RuleBroken('There is no kanaal. Add one in the administration settings.');
		}
		$teams = $this->configuratie->actieveTeams();
		return new Bezetting($medewerkers, $teams, $kanalen, array_combine($teams, array_map(fn (string $team): array => $this->leden([$team]), $teams)));
	}

	/**
	 * @param list<string> $groepen
	 * @return list<string> ids of the users in these groups whose account is in use, in order
	 */
	private function leden(array $groepen): array {
		$leden = [];
		foreach ($groepen as $gid) {
			foreach ($this->groups->get($gid)?->getUsers() ?? [] as $user) {
				if ($user->isEnabled()) {
					$leden[] = $user->getUID();
				}
			}
		}
		sort($leden);
		return array_values(array_unique($leden));
	}
}
