<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Bijlagen;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Exception\TooLarge;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Store\Table\Bestand;
use OCA\Klantcontact\Store\Table\Bestanden;
use OCP\IL10N;

/**
 * Takes bytes in, wherever they come from: a staged file of one user, never whole in memory.
 */
final class Inname {
	/** How long a staged file waits for its bericht. */
	public const BEWAARD_SECONDEN = 86_400;

	private const GELDT_ALS_ONBEKEND = 'application/octet-stream';

	public function __construct(
		private readonly Opslag $opslag,
		private readonly Bestanden $bestanden,
		private readonly Configuratie $configuratie,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param string $uid who owns it
	 * @param string $naam as the client calls it
	 * @param string $pad of the bytes, which stay there
	 * @param string|null $type media type, read from the bytes when null
	 * @throws ApiException when it is empty or too large, or cannot be stored; then nothing is
	 */
	public function neem(string $uid, string $naam, string $pad, ?string $type = null): Bestand {
		$grootte = $this->grootte($pad);
		$gelezen = $type ?? (new \finfo(FILEINFO_MIME_TYPE))->file($pad);
		$sha256 = hash_file('sha256', $pad);
		$bron = fopen($pad, 'rb');
		if ($bron === false || $sha256 === false) {
			throw new StoreUnavailable($this->l->t('The file could not be stored. Try again.'));
		}
		$id = Uuid::nieuw();
		$bestand = new Bestand(
			$id,
			$uid,
			Bestandsnaam::schoon($naam),
			$gelezen === false ? self::GELDT_ALS_ONBEKEND : $gelezen,
			$grootte,
			$sha256,
			$this->opslag->schrijf($id, $bron),
			$this->klok->nu(),
			$this->klok->over(self::BEWAARD_SECONDEN),
		);
		try {
			$this->bestanden->bewaar($bestand);
		} catch (\Throwable $fout) {
			$this->opslag->verwijder($bestand->pad);
			throw $fout;
		}
		return $bestand;
	}

	/** @return int the most bytes that a file may have */
	public function hoogstens(): int {
		return $this->configuratie->limieten()['bestand'];
	}

	/** @return TooLarge what is said of a file that has more */
	public function teGroot(): TooLarge {
		$melding = $this->l->t('This file is too large; at most %s MB is possible.', [$this->hoogstens() >> 20]);
		return new TooLarge($melding, ['bestand' => $melding]);
	}

	private function grootte(string $pad): int {
		$grootte = is_file($pad) ? (int)filesize($pad) : -1;
		if ($grootte > $this->hoogstens()) {
			throw $this->teGroot();
		}
		if ($grootte < 1) {
			$melding = $grootte < 0 ? $this->l->t('The file did not arrive. Add it again.') : $this->l->t('This file is empty.');
			throw new InvalidInput($melding, ['bestand' => $melding]);
		}
		return $grootte;
	}
}
