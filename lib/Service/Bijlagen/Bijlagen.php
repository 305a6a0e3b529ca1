<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Bijlagen;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Exception\NotFound;
use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Exception\TooLarge;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Bestand;
use OCA\Klantcontact\Store\Table\Bestanden;
use OCP\Files\SimpleFS\ISimpleFile;
use OCP\IL10N;

/**
 * Files of berichten: staged by one user, kept for a day, bound by the bundle that names them.
 */
final class Bijlagen {
	private const BEWAARD_SECONDEN = 86_400;

	private const TE_GROOT = [UPLOAD_ERR_INI_SIZE, UPLOAD_ERR_FORM_SIZE];

	public function __construct(
		private readonly Opslag $opslag,
		private readonly Bestanden $bestanden,
		private readonly Lezer $lezer,
		private readonly Configuratie $configuratie,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<array-key, mixed>|null $upload as PHP received it, null when there was none
	 * @return array{id: string, naam: string, type: string, grootte: int, sha256: string}
	 * @throws ApiException
	 */
	public function ontvang(?array $upload): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Registreren);
		$tijdelijk = $this->controleer($upload ?? []);
		$bron = fopen($tijdelijk, 'rb');
		$type = (new \finfo(FILEINFO_MIME_TYPE))->file($tijdelijk);
		$sha256 = hash_file('sha256', $tijdelijk);
		if ($bron === false || $sha256 === false) {
			throw new StoreUnavailable($this->l->t('The file could not be stored.'));
		}
		$id = Uuid::nieuw();
		$bestand = new Bestand(
			$id,
			$gebruiker->uid,
			Bestandsnaam::schoon(Waarden::tekst($upload ?? [], 'name')),
			$type === false ? 'application/octet-stream' : $type,
			(int)filesize($tijdelijk),
			$sha256,
			$this->opslag->schrijf($id, $bron),
			$this->klok->nu(),
			$this->klok->over(self::BEWAARD_SECONDEN),
		);
		$this->bestanden->bewaar($bestand);
		return ['id' => $id, 'naam' => $bestand->naam, 'type' => $bestand->type, 'grootte' => $bestand->grootte, 'sha256' => $sha256];
	}

	/**
	 * @return array{Bestand, ISimpleFile} a file of a bericht that this user may read
	 * @throws ApiException
	 */
	public function geef(string $bericht, string $id): array {
		$object = $this->lezer->leesbaar($this->gebruikers->huidige(), Soort::Bericht, $bericht);
		$uuid = Uuid::lees($id) ?? '';
		$bestand = $this->bestanden->vind([$uuid])[$uuid] ?? null;
		$bytes = $bestand === null || $bestand->bericht !== $object['id'] ? null : $this->opslag->vind($bestand->pad);
		if ($bestand === null || $bytes === null) {
			throw new NotFound($this->l->t('This does not exist, or no longer.'));
		}
		return [$bestand, $bytes];
	}

	/** Removes staged files whose day is over: the line first, so that no line ever points to nothing. */
	public function ruimOp(): void {
		foreach ($this->bestanden->verlopen($this->klok->nu()) as $bestand) {
			if ($this->bestanden->verwijder($bestand->id)) {
				$this->opslag->verwijder($bestand->pad);
			}
		}
	}

	/**
	 * @param array<array-key, mixed> $upload
	 * @return string path of the received bytes
	 */
	private function controleer(array $upload): string {
		$hoogstens = $this->configuratie->limieten()['bestand'];
		$fout = $upload['error'] ?? UPLOAD_ERR_NO_FILE;
		$tijdelijk = Waarden::tekst($upload, 'tmp_name');
		$grootte = $fout === UPLOAD_ERR_OK && is_file($tijdelijk) ? (int)filesize($tijdelijk) : -1;
		if (in_array($fout, self::TE_GROOT, true) || $grootte > $hoogstens) {
			throw new TooLarge($this->l->t('This file is too large; at most %s MB is possible.', [$hoogstens >> 20]), ['bestand' => $this->l->t('This file is too large; at most %s MB is possible.', [$hoogstens >> 20])]);
		}
		if ($grootte < 0) {
			throw new InvalidInput($this->l->t('The file did not arrive. Add it again.'), ['bestand' => $this->l->t('The file did not arrive. Add it again.')]);
		}
		if ($grootte === 0) {
			throw new InvalidInput($this->l->t('This file is empty.'), ['bestand' => $this->l->t('This file is empty.')]);
		}
		return $tijdelijk;
	}
}
