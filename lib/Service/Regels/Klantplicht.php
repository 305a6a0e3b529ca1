<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Regels;

use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Instellingen\Schakelaar;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * A contact with somebody unknown is registered only when something follows from it (CALL-04, CALL-12; decision table of V6898).
 *
 * What comes in writing is kept whoever sent it. An administrator may decide otherwise for the rest (CALL-15).
 */
final class Klantplicht {
	private const SCHRIFTELIJK = ['e-mail', 'brief'];

	private const BEREIKBAAR = ['telefoonnummer', 'email'];

	public function __construct(
		private readonly Configuratie $configuratie,
		private readonly IL10N $l,
	) {
	}

	/** @param array<string, mixed> $object a new contactmoment, with its klant among the betrokkenen */
	public function controleer(array $object, Invoer $invoer): void {
		$betrokkenen = Waarden::kaarten($object['betrokkenen'] ?? null);
		$mag = in_array($object['kanaal'] ?? '', self::SCHRIFTELIJK, true)
			|| isset($object['voorgaandContactmoment'])
			|| isset($object['huishouden'])
			|| array_column($betrokkenen, 'klant') !== []
			|| (isset($object['identiteitVastgesteld']) && array_filter($betrokkenen, self::heeftNaam(...)) !== [])
			|| $this->kanVervolgd($object, $betrokkenen, $invoer->omgeving)
			|| $this->configuratie->staatAan(Schakelaar::AnoniemRegistreren);
		if (!$mag) {
			$invoer->regel('klant', $this->l->t('Choose the customer. A contact with somebody unknown is only registered with a task or a case, and then with a name and a phone number or an email address.'));
		}
	}

	/**
	 * Whether there is something to do, and somebody to do it for who can be told: at the contactmoment, or at its zaak (PROD-24).
	 *
	 * @param array<string, mixed> $object
	 * @param list<array<string, mixed>> $betrokkenen
	 */
	private function kanVervolgd(array $object, array $betrokkenen, Omgeving $omgeving): bool {
		$zaak = $omgeving->zoek(Soort::Zaak, Waarden::tekst($object, 'zaak'));
		return ($zaak !== null || $omgeving->verwijst(Soort::Taak, 'contactmoment', Waarden::tekst($object, 'id')))
			&& array_filter([...$betrokkenen, Waarden::kaart($zaak['contactgegevens'] ?? null)], self::isBereikbaar(...)) !== [];
	}

	/** @param array<string, mixed> $van a betrokkene, or the contact data of a zaak */
	private static function heeftNaam(array $van): bool {
		$naam = Waarden::kaart($van['contactnaam'] ?? null);
		return isset($naam['voornaam']) || isset($naam['achternaam']) || isset($van['organisatienaam']);
	}

	/** @param array<string, mixed> $van a betrokkene, or the contact data of a zaak */
	private static function isBereikbaar(array $van): bool {
		return self::heeftNaam($van) && array_intersect(Waarden::teksten(array_column(Waarden::kaarten($van['digitaleAdressen'] ?? null), 'soort')), self::BEREIKBAAR) !== [];
	}
}
