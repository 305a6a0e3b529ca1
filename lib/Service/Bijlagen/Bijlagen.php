<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Bijlagen;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\NotFound;
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
	private const TE_GROOT = [UPLOAD_ERR_INI_SIZE, UPLOAD_ERR_FORM_SIZE];

	public function __construct(
		private readonly Opslag $opslag,
		private readonly Inname $inname,
		private readonly EigenBestanden $eigen,
		private readonly Bestanden $bestanden,
		private readonly Lezer $lezer,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/**
	 * Stages what was uploaded.
	 *
	 * @param array<array-key, mixed>|null $upload as PHP received it, null when there was none
	 * @return array{id: string, naam: string, type: string, grootte: int, sha256: string}
	 * @throws ApiException
	 */
	public function ontvang(?array $upload): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Registreren);
		$fout = $upload['error'] ?? UPLOAD_ERR_NO_FILE;
		if (in_array($fout, self::TE_GROOT, true)) {
			throw $this->inname->teGroot();
		}
		$pad = $fout === UPLOAD_ERR_OK ? Waarden::tekst($upload ?? [], 'tmp_name') : '';
		return self::getoond($this->inname->neem($gebruiker->uid, Waarden::tekst($upload ?? [], 'name'), $pad));
	}

	/**
	 * Stages a copy of a file in the user's own folder of Nextcloud.
	 *
	 * @param array<string, mixed> $invoer {pad}
	 * @return array{id: string, naam: string, type: string, grootte: int, sha256: string}
	 * @throws ApiException
	 */
	public function neemOver(array $invoer): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Registreren);
		$kopie = $this->eigen->kopie($gebruiker->uid, Waarden::tekst($invoer, 'pad'), $this->inname->hoogstens());
		return self::getoond($this->inname->neem($gebruiker->uid, $kopie->naam, $kopie->pad));
	}

	/**
	 * @return array{Bestand, ISimpleFile} a file of a bericht that this user may read
	 * @throws ApiException
	 */
	public function geef(string $bericht, string $id): array {
		$object = $this->lezer->leesbaar($this->gebruikers->huidige(), Soort::Bericht, $bericht);
		return $this->bestaand($id, static fn (Bestand $bestand): bool => $bestand->bericht === $object['id']);
	}

	/**
	 * @return array{Bestand, ISimpleFile} a file that this user staged and no bericht has yet
	 * @throws ApiException
	 */
	public function geefKlaargezet(string $id): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Registreren);
		return $this->bestaand($id, static fn (Bestand $bestand): bool => $bestand->bericht === null && $bestand->eigenaar === $gebruiker->uid);
	}

	/** Removes staged files whose day is over: the line first, so that no line ever points to nothing. */
	public function ruimOp(): void {
		foreach ($this->bestanden->verlopen($this->klok->nu()) as $bestand) {
			$this->verwijder($bestand);
		}
	}

	/** Removes a staged file, unless a bericht has it meanwhile. */
	public function verwijder(Bestand $bestand): void {
		if ($this->bestanden->verwijder($bestand->id)) {
			$this->opslag->verwijder($bestand->pad);
		}
	}

	/**
	 * @param \Closure(Bestand): bool $past
	 * @return array{Bestand, ISimpleFile}
	 */
	private function bestaand(string $id, \Closure $past): array {
		$uuid = Uuid::lees($id) ?? '';
		$bestand = $this->bestanden->vind([$uuid])[$uuid] ?? null;
		$bytes = $bestand === null || !$past($bestand) ? null : $this->opslag->vind($bestand->pad);
		if ($bestand === null || $bytes === null) {
			throw new NotFound($this->l->t('This does not exist, or no longer.'));
		}
		return [$bestand, $bytes];
	}

	/** @return array{id: string, naam: string, type: string, grootte: int, sha256: string} */
	private static function getoond(Bestand $bestand): array {
		return ['id' => $bestand->id, 'naam' => $bestand->naam, 'type' => $bestand->type, 'grootte' => $bestand->grootte, 'sha256' => $bestand->sha256];
	}
}
