<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Regels;

use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Nummering\Voorraad;
use OCA\Klantcontact\Service\Nummering\Vraag;
use OCA\Klantcontact\Service\Waarden;
use OCP\IL10N;

/**
 * The rules of a zaak.
 */
final class ZaakRegels implements Regels {
	public function __construct(
		private readonly DigitaleAdressen $adressen,
		private readonly Postadres $postadres,
		private readonly Configuratie $configuratie,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	#[\Override]
	public function verwerk(array $object, ?array $oud, Invoer $invoer): array {
		if ($oud === null) {
			$object += ['startdatum' => $invoer->omgeving->vandaag];
			$object = Waarden::met($object, 'status', $object['status'] ?? $this->configuratie->lijsten()['zaakstatussen'][0] ?? null);
		}
		$object = Stempel::registratie($object, $oud, $invoer->omgeving);
		foreach (['einddatum', 'uiterlijkeEinddatum'] as $veld) {
			if (isset($object[$veld]) && Waarden::tekst($object, $veld) < Waarden::tekst($object, 'startdatum')) {
				$invoer->regel($veld, $this->l->t('This date is before the start date.'));
			}
		}
		$deel = $invoer->deel('contactgegevens');
		$gegevens = $this->adressen->verwerk(Waarden::kaart($object['contactgegevens'] ?? null), $deel);
		$this->postadres->controleer($gegevens, ['adres'], $deel);
		return Waarden::met($object, 'contactgegevens', $gegevens);
	}

	#[\Override]
	public function vraag(array $object, Vraag $vraag): void {
		if (!isset($object['identificatie'])) {
			$vraag->een($this->reeks($object));
		}
	}

	#[\Override]
	public function nummer(array $object, Voorraad $voorraad): array {
		$reeks = $this->reeks($object);
		$object['identificatie'] ??= sprintf('Z-%s-%s', substr($reeks, -4), str_pad($voorraad->een($reeks), 6, '0', STR_PAD_LEFT));
		return $object;
	}

	/**
	 * @param array<string, mixed> $object
	 * @return string the series of the year in which the zaak was registered
	 */
	private function reeks(array $object): string {
		return 'zaak-' . substr($this->klok->dagVan(Waarden::tekst($object, 'geregistreerdOp')), 0, 4);
	}
}
