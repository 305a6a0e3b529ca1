<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Notification;

use OCA\Klantcontact\AppInfo\Application;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\Notification\IManager;
use OCP\Notification\INotification;

/**
 * Sends the notifications of taken, and takes them back.
 */
final class Taakmeldingen {
	public const OBJECT = 'taak';

	/** All that a notification keeps beside the id: enough for its sentence. It is sent to phones and mailboxes too. */
	private const VELDEN = ['nummer' => true, 'gevraagdeHandeling' => true];

	/** The same of a taak about something confidential. */
	private const VERTROUWELIJK = ['nummer' => true];

	public function __construct(
		private readonly IManager $manager,
		private readonly ObjectStore $store,
		private readonly IGroupManager $groups,
		private readonly Klok $klok,
	) {
	}

	/**
	 * Tells whoever has the taak now: her who was given it, or else all of the team.
	 *
	 * @param array<string, mixed> $taak
	 * @param string $auteur uid of who did it, who need not be told
	 */
	public function toegewezen(array $taak, string $auteur): void {
		$medewerker = Waarden::tekst($taak, 'medewerker');
		$this->stuur($medewerker === '' ? Onderwerp::VoorTeam : Onderwerp::VoorJou, $taak, array_values(array_diff($this->ontvangers($taak), [$auteur])));
	}

	/**
	 * Tells the same that time is up; what was told of that before is replaced.
	 *
	 * @param array<string, mixed> $taak
	 */
	public function teLaat(array $taak): void {
		$this->manager->markProcessed($this->over(Waarden::tekst($taak, 'id'))->setSubject(Onderwerp::TeLaat->value));
		$this->stuur(Onderwerp::TeLaat, $taak, $this->ontvangers($taak));
	}

	/** Takes back all that was told of a taak: it is done or gone, or somebody else has it now. */
	public function voorbij(string $id): void {
		$this->manager->markProcessed($this->over($id));
	}

	/**
	 * @param array<string, mixed> $taak
	 * @param list<string> $uids
	 */
	private function stuur(Onderwerp $onderwerp, array $taak, array $uids): void {
		$velden = array_intersect_key($taak, $this->isVertrouwelijk($taak) ? self::VERTROUWELIJK : self::VELDEN);
		$uitgesteld = $this->manager->defer();
		foreach ($uids as $uid) {
			$this->manager->notify($this->over(Waarden::tekst($taak, 'id'))
				->setUser($uid)
				->setDateTime(new \DateTime($this->klok->nu()))
				->setSubject($onderwerp->value, $velden));
		}
		if ($uitgesteld) {
			$this->manager->flush();
		}
	}

	/**
	 * @param array<string, mixed> $taak
	 * @return list<string> uids
	 */
	private function ontvangers(array $taak): array {
		$medewerker = Waarden::tekst($taak, 'medewerker');
		if ($medewerker !== '') {
			return [$medewerker];
		}
		$leden = array_filter($this->groups->get(Waarden::tekst($taak, 'team'))?->getUsers() ?? [], static fn (IUser $user): bool => $user->isEnabled());
		return array_values(array_map(static fn (IUser $user): string => $user->getUID(), $leden));
	}

	/** @param array<string, mixed> $taak */
	private function isVertrouwelijk(array $taak): bool {
		$id = Waarden::tekst($taak, 'contactmoment');
		return $id !== '' && Waarden::waar($this->store->get(Soort::Contactmoment, $id) ?? ['vertrouwelijk' => true], 'vertrouwelijk');
	}

	private function over(string $id): INotification {
		return $this->manager->createNotification()->setApp(Application::APP_ID)->setObject(self::OBJECT, $id);
	}
}
