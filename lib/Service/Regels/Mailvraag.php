<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Regels;

use OCA\Klantcontact\Service\Mail\Adres;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * A question that came by e-mail, registered with the message itself: it is never left without a sender or without a follow-up.
 *
 * A message is known by its Message-ID or by its file. What somebody typed over has neither, and is free of these rules.
 */
final class Mailvraag {
	private const KANAAL = 'e-mail';

	private const MAILBESTAND = '/\.(eml|msg)$/Di';

	/** Given by the person herself, for this contact; it says nothing about who she is. */
	private const HERKOMST = 'betrokkene';

	private const ADRESSEN_MAX = 20;

	public function __construct(
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $object a new contactmoment
	 * @return array<string, mixed> with the sender's address among its betrokkenen, which chooses no klant
	 */
	public function verwerk(array $object, Invoer $invoer): array {
		$bericht = $this->mail($object, $invoer->omgeving);
		if ($bericht === null) {
			return $object;
		}
		if (!$this->heeftVervolg($object, $invoer->omgeving)) {
			$invoer->regel('geenAntwoordReden', $this->l->t('Answer this email, make a task or a case of it, or fill in why no answer is needed.'));
		}
		$afzender = Adres::lees(Waarden::tekst($bericht, 'afzender'));
		return $afzender === null ? $object : ['betrokkenen' => $this->metAdres(Waarden::kaarten($object['betrokkenen'] ?? null), $afzender, Waarden::tekst($object, 'klant'))] + $object;
	}

	/**
	 * @param array<string, mixed> $object
	 * @return array<string, mixed>|null the message that it is registered with
	 */
	private function mail(array $object, Omgeving $omgeving): ?array {
		if (($object['kanaal'] ?? '') !== self::KANAAL || ($object['initiatiefnemer'] ?? '') === 'gemeente') {
			return null;
		}
		foreach ($omgeving->verwijzers(Soort::Bericht, 'contactmoment', Waarden::tekst($object, 'id')) as $bericht) {
			if (($bericht['richting'] ?? '') === 'inkomend' && ($bericht['kanaal'] ?? '') === self::KANAAL && (isset($bericht['messageId']) || $this->heeftMailbestand($bericht, $omgeving))) {
				return $bericht;
			}
		}
		return null;
	}

	/** @param array<string, mixed> $bericht */
	private function heeftMailbestand(array $bericht, Omgeving $omgeving): bool {
		foreach (Waarden::kaarten($bericht['bestanden'] ?? null) as $genoemd) {
			if (preg_match(self::MAILBESTAND, $omgeving->bestanden[Waarden::tekst($genoemd, 'id')]->naam ?? '') === 1) {
				return true;
			}
		}
		return false;
	}

	/** @param array<string, mixed> $object */
	private function heeftVervolg(array $object, Omgeving $omgeving): bool {
		$id = Waarden::tekst($object, 'id');
		$antwoorden = array_column($omgeving->verwijzers(Soort::Contactmoment, 'voorgaandContactmoment', $id), 'initiatiefnemer');
		return isset($object['zaak'])
			|| isset($object['geenAntwoordReden'])
			|| in_array('gemeente', $antwoorden, true)
			|| $omgeving->verwijst(Soort::Taak, 'contactmoment', $id);
	}

	/**
	 * @param list<array<string, mixed>> $betrokkenen
	 * @param string $klant whom the user chose, '' for nobody
	 * @return list<array<string, mixed>>
	 */
	private function metAdres(array $betrokkenen, Adres $afzender, string $klant): array {
		$eerste = null;
		foreach ($betrokkenen as $i => $betrokkene) {
			$adressen = Waarden::kaarten($betrokkene['digitaleAdressen'] ?? null);
			if (in_array(strtolower($afzender->adres), array_map(strtolower(...), Waarden::teksten(array_column($adressen, 'adres'))), true)) {
				return $betrokkenen;
			}
			$eerste ??= ($betrokkene['rol'] ?? '') === 'klant' && count($adressen) < self::ADRESSEN_MAX ? $i : null;
		}
		$adres = ['id' => Uuid::nieuw(), 'soort' => 'email', 'adres' => $afzender->adres, 'herkomst' => self::HERKOMST];
		if ($eerste === null) {
			return [...$betrokkenen, ['id' => Uuid::nieuw(), 'rol' => 'klant', 'digitaleAdressen' => [$adres]] + ($klant === '' || in_array($klant, array_column($betrokkenen, 'klant'), true) ? [] : ['klant' => $klant])];
		}
		$betrokkenen[$eerste]['digitaleAdressen'] = [...Waarden::kaarten($betrokkenen[$eerste]['digitaleAdressen'] ?? null), $adres];
		return array_values($betrokkenen);
	}
}
