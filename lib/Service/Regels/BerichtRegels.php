<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Regels;

use OCA\Klantcontact\Service\Mail\BerichtId;
use OCA\Klantcontact\Service\Nummering\Voorraad;
use OCA\Klantcontact\Service\Nummering\Vraag;
use OCA\Klantcontact\Service\Waarden;
use OCP\IL10N;

/**
 * The rules of a bericht.
 */
final class BerichtRegels implements Regels {
	public function __construct(
		private readonly IL10N $l,
	) {
	}

	#[\Override]
	public function verwerk(array $object, ?array $oud, Invoer $invoer): array {
		$omgeving = $invoer->omgeving;
		$object = Stempel::registratie($object, $oud, $omgeving);
		if ($oud !== null) {
			return $object;
		}
		$object += ['datum' => $omgeving->nu];
		if (Waarden::tekst($object, 'datum') > $omgeving->straks) {
			$invoer->regel('datum', $this->l->t('This moment is in the future.'));
		}
		$this->controleerIds($object, $invoer);
		return Afleiding::uitContactmoment($this->metBestanden($object, $invoer), $omgeving);
	}

	#[\Override]
	public function vraag(array $object, Vraag $vraag): void {
		// a bericht has no number
	}

	#[\Override]
	public function nummer(array $object, Voorraad $voorraad): array {
		return $object;
	}

	/** @param array<string, mixed> $object */
	private function controleerIds(array $object, Invoer $invoer): void {
		$ids = array_intersect_key($object, ['messageId' => true, 'inReplyTo' => true]);
		foreach (Waarden::teksten($object['references'] ?? null) as $i => $id) {
			$ids['references.' . $i] = $id;
		}
		foreach ($ids as $veld => $id) {
			if (!is_string($id) || !BerichtId::isVorm($id)) {
				$invoer->vorm($veld, $this->l->t('This is no Message-ID: it has letters, digits and signs only, no spaces.'));
			}
		}
	}

	/**
	 * @param array<string, mixed> $object
	 * @return array<string, mixed>
	 */
	private function metBestanden(array $object, Invoer $invoer): array {
		$omgeving = $invoer->omgeving;
		$bestanden = [];
		foreach (Waarden::kaarten($object['bestanden'] ?? null) as $i => $genoemd) {
			$id = Waarden::tekst($genoemd, 'id');
			$bestand = $omgeving->bestanden[$id] ?? null;
			if ($bestand === null || $bestand->eigenaar !== $omgeving->gebruiker->uid || $bestand->bericht !== null || $bestand->verlooptOp < $omgeving->nu) {
				$invoer->regel('bestanden.' . $i, $this->l->t('This file is no longer there. Add it again.'));
				continue;
			}
			if (isset($bestanden[$id])) {
				$invoer->vorm('bestanden.' . $i . '.id', $this->l->t('This id occurs twice.'));
			}
			$bestanden[$id] = [
				'id' => $id,
				'naam' => $bestand->naam,
				'type' => $bestand->type,
				'grootte' => $bestand->grootte,
				'sha256' => $bestand->sha256,
				'ontvangenOp' => $bestand->ontvangenOp,
			];
		}
		return Waarden::met($object, 'bestanden', array_values($bestanden));
	}
}
