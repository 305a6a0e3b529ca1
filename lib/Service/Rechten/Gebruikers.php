<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Rechten;

use OCA\Klantcontact\Exception\Forbidden;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Instellingen\Rol;
use OCP\IGroupManager;
use OCP\IL10N;
use OCP\IUser;
use OCP\IUserManager;
use OCP\IUserSession;

/**
 * Users of Nextcloud: who is logged in, what colleagues are called.
 */
final class Gebruikers {
	/** @var array<string, string> display names seen in this request, by uid */
	private array $namen = [];

	public function __construct(
		private readonly IUserSession $sessie,
		private readonly IUserManager $users,
		private readonly IGroupManager $groups,
		private readonly Configuratie $configuratie,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @return Gebruiker the logged-in user; the server decides who that is, never the request
	 * @throws Forbidden when nobody is logged in
	 */
	public function huidige(): Gebruiker {
		return $this->gebruiker($this->sessie->getUser() ?? throw new Forbidden($this->l->t('Log in first.')));
	}

	/** @return bool whether this colleague has a role in this app, so that she can open what she is given */
	public function werktHier(string $uid): bool {
		$user = $this->users->get($uid);
		return $user !== null && $this->gebruiker($user)->heeftRol();
	}

	private function gebruiker(IUser $user): Gebruiker {
		$uid = $user->getUID();
		$groepen = array_values(array_map(strval(...), $this->groups->getUserGroupIds($user)));
		$rol = fn (Rol $rol): bool => array_intersect($this->configuratie->groepen($rol), $groepen) !== [];
		return new Gebruiker(
			$uid,
			$user->getDisplayName(),
			$groepen,
			array_values(array_intersect($this->configuratie->actieveTeams(), $groepen)),
			$this->eenheid($groepen),
			$rol(Rol::Kcc),
			$rol(Rol::Behandelaar),
			$rol(Rol::Leider),
			$rol(Rol::Beheer) || $this->groups->isAdmin($uid),
		);
	}

	/** @return bool whether there is such a colleague, and her account is in use */
	public function bestaat(string $uid): bool {
		$user = $this->users->get($uid);
		// Nextcloud finds "JAN" too, and calls her "jan": what is stored must be the id by which rights are given.
		return $user?->isEnabled() === true && $user->getUID() === $uid;
	}

	/** @return string what a user is called; her id when she is gone */
	public function naam(string $uid): string {
		return $this->namen[$uid] ??= $this->users->getDisplayName($uid) ?? $uid;
	}

	/** @return string what a group is called; its id when it is gone */
	public function groepsnaam(string $gid): string {
		return $this->groups->getDisplayName($gid) ?? $gid;
	}

	/** @return list<array{uid: string, naam: string}> at most 25 colleagues whose name holds these letters */
	public function zoek(string $tekst): array {
		$gevonden = array_filter($this->users->searchDisplayName($tekst, 25), static fn (IUser $user): bool => $user->isEnabled());
		return array_values(array_map(static fn (IUser $user): array => ['uid' => $user->getUID(), 'naam' => $user->getDisplayName()], $gevonden));
	}

	/** @return list<array{id: string, naam: string}> every group of this Nextcloud */
	public function alleGroepen(): array {
		$groepen = [];
		foreach ($this->groups->search('') as $groep) {
			$groepen[] = ['id' => $groep->getGID(), 'naam' => $groep->getDisplayName()];
		}
		return $groepen;
	}

	/** @param list<string> $groepen */
	private function eenheid(array $groepen): string {
		$eenheden = $this->configuratie->eenheden();
		foreach ($groepen as $gid) {
			if (isset($eenheden[$gid])) {
				return $eenheden[$gid];
			}
		}
		$eigen = array_values(array_intersect([...$this->configuratie->groepen(Rol::Kcc), ...$this->configuratie->actieveTeams()], $groepen));
		return $eigen === [] ? '' : $this->groepsnaam($eigen[0]);
	}
}
