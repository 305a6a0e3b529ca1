<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Mail;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Lezen\Weergave;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\Invoervelden;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * Which messages were registered before, by their Message-ID: the same mail twice, and the question that a mail answers.
 */
final class BekendeBerichten {
	private const HOOGSTENS = 100;

	/** The same message can have been registered more than once; the newest is shown. */
	private const PER_ID = 1;

	public function __construct(
		private readonly Zoekindex $index,
		private readonly ObjectStore $store,
		private readonly Weergave $weergave,
		private readonly Invoervelden $velden,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $invoer {messageIds}
	 * @return array{results: list<array<string, mixed>>} of a message that she may not read only that it is there
	 * @throws ApiException
	 */
	public function zoek(array $invoer): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Registreren);
		$bericht = [];
		foreach ($this->ids($invoer) as $id) {
			$bericht += array_fill_keys($this->index->sleutel(Soort::Bericht, 'messageId', $id, self::PER_ID), $id);
		}
		$berichten = array_values($this->store->getMany(Soort::Bericht, array_map(strval(...), array_keys($bericht))));
		$momenten = $this->store->getMany(Soort::Contactmoment, array_values(array_unique(Waarden::teksten(array_column($berichten, 'contactmoment')))));
		$dicht = $this->weergave->afgeschermd($gebruiker, Soort::Bericht, $berichten);
		return ['results' => array_map(static function (array $object) use ($bericht, $momenten, $dicht): array {
			$id = Waarden::tekst($object, 'id');
			$gezocht = ['messageId' => $bericht[$id] ?? ''];
			if (in_array($id, $dicht, true)) {
				return $gezocht + ['afgeschermd' => true];
			}
			$moment = Waarden::tekst($object, 'contactmoment');
			$nummer = Waarden::tekst($momenten[$moment] ?? [], 'nummer');
			return $gezocht + ['bericht' => $id, 'onderwerp' => Waarden::tekst($object, 'onderwerp')] + ($moment === '' ? [] : ['contactmoment' => $moment, 'nummer' => $nummer]);
		}, $berichten)];
	}

	/**
	 * @param array<string, mixed> $invoer
	 * @return list<string>
	 */
	private function ids(array $invoer): array {
		$fouten = new Fouten();
		$ids = $invoer['messageIds'] ?? null;
		if (!is_array($ids) || !array_is_list($ids) || count($ids) > self::HOOGSTENS || $ids !== Waarden::teksten($ids)) {
			$fouten->vorm('messageIds', $this->l->t('A list belongs here.'));
		}
		$this->velden->geenAndere($invoer, ['messageIds'], $fouten);
		$fouten->werp($this->l);
		return array_values(array_filter(Waarden::teksten($ids), BerichtId::isVorm(...)));
	}
}
