<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Demo;

use OCA\Klantcontact\Service\Nummering\Voorraad;
use OCA\Klantcontact\Service\Nummering\Vraag;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Regels\AlleRegels;
use OCA\Klantcontact\Service\Regels\Invoer;
use OCA\Klantcontact\Service\Regels\Omgeving;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Sorteersleutel;
use OCA\Klantcontact\Store\Table\Historie;
use OCA\Klantcontact\Store\Table\HistorieRegel;
use OCA\Klantcontact\Store\Table\Nummers;
use OCA\Klantcontact\Store\Table\Revisies;
use OCP\IGroupManager;
use OCP\IL10N;
use OCP\IUserManager;

/**
 * Stores an object by the rules of the app, as if its user had registered it at that moment.
 */
final class Schrijver {
	/** @var array<string, array<string, array<string, mixed>>> what was stored, by kind and id */
	private array $bekend = [];

	/** @var (\Closure(): void)|null called after each object */
	private ?\Closure $voortgang = null;

	/** @param IL10N $l for messages, which are a programmer's mistake here */
	public function __construct(
		private readonly AlleRegels $regels,
		private readonly ObjectStore $store,
		private readonly Revisies $revisies,
		private readonly Nummers $nummers,
		private readonly Historie $historie,
		private readonly IUserManager $users,
		private readonly IGroupManager $groups,
		private readonly IL10N $l,
	) {
	}

	/**
	 * Begins anew: what was stored before is not referred to any more.
	 *
	 * @param (callable(): void)|null $voortgang called after each object
	 */
	public function begin(?callable $voortgang): void {
		$this->bekend = [];
		$this->voortgang = $voortgang === null ? null : $voortgang(...);
	}

	/**
	 * @param array<string, mixed> $object with its id, without what the server makes
	 * @param array<string, mixed> $taak what is asked of a team because of it, to be stored next; empty when nothing is
	 * @return array<string, mixed> the object as stored
	 */
	public function schrijf(Soort $soort, array $object, \DateTimeImmutable $op, string $uid, array $taak = []): array {
		$nu = $op->setTimezone(new \DateTimeZone('UTC'))->format('Y-m-d\TH:i:s\Z');
		$regels = $this->regels->van($soort);
		$fouten = new Fouten();
		$omgeving = $this->omgeving($object, $nu, $uid);
		if ($taak !== []) {
			$omgeving->leg(Soort::Taak, Waarden::tekst($taak, 'id'), $taak);
		}
		$object = $regels->verwerk($object, null, new Invoer('', $fouten, $omgeving));
		$fouten->werp($this->l);
		$vraag = new Vraag();
		$regels->vraag($object, $vraag);
		$nummers = [];
		foreach ($vraag->aantallen() as $reeks => $aantal) {
			$nummers[$reeks] = $this->nummers->neem($reeks, $aantal);
		}
		$object = $regels->nummer($object, new Voorraad($nummers));
		$object['sorteersleutel'] = Sorteersleutel::van($soort, $object, $nu);
		$id = is_string($object['id']) ? $object['id'] : '';
		$this->revisies->maak($soort, $id);
		$this->store->save($soort, $object);
		$this->historie->noteer([new HistorieRegel($soort->value, $id, 'aangemaakt', $uid, $nu)]);
		$this->bekend[$soort->value][$id] = $object;
		if ($this->voortgang !== null) {
			($this->voortgang)();
		}
		return $object;
	}

	/**
	 * Stores an object anew, as if its user had changed it at that moment.
	 *
	 * @param array<string, mixed> $oud as it is stored
	 * @param array<string, mixed> $nieuw as it shall be, with what the server makes
	 * @param string $actie as the audit trail calls it
	 * @param int $revisie that it has now
	 */
	public function wijzig(Soort $soort, array $oud, array $nieuw, string $actie, \DateTimeImmutable $op, string $uid, int $revisie): void {
		$id = Waarden::tekst($oud, 'id');
		$velden = array_filter($nieuw, static fn (mixed $waarde, string $veld): bool => $waarde !== ($oud[$veld] ?? null), ARRAY_FILTER_USE_BOTH);
		$this->revisies->verhoog($id, $revisie);
		$this->store->save($soort, $nieuw);
		$nu = $op->setTimezone(new \DateTimeZone('UTC'))->format('Y-m-d\TH:i:s\Z');
		$this->historie->noteer([new HistorieRegel($soort->value, $id, $actie, $uid, $nu, array_replace(array_fill_keys(array_keys($velden), null), array_intersect_key($oud, $velden)))]);
	}

	/** @param array<string, mixed> $object what it refers to is laid ready */
	private function omgeving(array $object, string $nu, string $uid): Omgeving {
		$user = $this->users->get($uid);
		$groepen = $user === null ? [] : array_values(array_map(strval(...), $this->groups->getUserGroupIds($user)));
		$omgeving = new Omgeving(new Gebruiker($uid, (string)$user?->getDisplayName(), $groepen, eenheid: 'KCC', kcc: true), $nu, $nu, substr($nu, 0, 10));
		foreach ([Soort::Contactmoment, Soort::Klant, Soort::Zaak] as $soort) {
			$id = $object[$soort->value] ?? null;
			if (is_string($id) && isset($this->bekend[$soort->value][$id])) {
				$omgeving->leg($soort, $id, $this->bekend[$soort->value][$id]);
			}
		}
		return $omgeving;
	}
}
