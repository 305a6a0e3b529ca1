<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Mail;

use OCA\Klantcontact\Exception\RuleBroken;
use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Service\Bijlagen\Kopie;
use OCA\Klantcontact\Service\Bijlagen\Opslag;
use OCA\Klantcontact\Store\Table\Bestand;
use OCA\Klantcontact\Store\Table\Bestanden;
use OCP\IL10N;
use Symfony\Component\Mime\Address;
use Symfony\Component\Mime\Email;
use Symfony\Component\Mime\Header\Headers;
use Symfony\Component\Mime\Part\DataPart;

/**
 * Builds a message, once: what is sent is what is kept. Piece by piece, so that attachments never stand in memory.
 */
final class Berichtmaker {
	private const NAAM_MAX = 100;

	/** A header line ends at 998 characters, its name included. */
	private const ID_MAX = 900;

	/** As many as other programs keep: the first, which names the thread, and the last. */
	private const REFERENCES_MAX = 20;

	public function __construct(
		private readonly Bestanden $bestanden,
		private readonly Opslag $opslag,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @return Kopie the message on disk
	 * @throws RuleBroken when an attachment is gone
	 * @throws StoreUnavailable
	 */
	public function maak(Brief $brief): Kopie {
		$email = (new Email())
			->from(self::adres($brief->afzender))
			->to(...array_map(self::adres(...), $brief->ontvangers))
			->subject((string)preg_replace('/[\x00-\x1f\x7f]+/', ' ', $brief->onderwerp))
			->date(new \DateTimeImmutable($brief->datum))
			->text($brief->inhoud);
		$this->metIds($email->getHeaders(), $brief);
		$gevonden = $this->bestanden->vind($brief->bestanden);
		foreach ($brief->bestanden as $id) {
			$email->addPart($this->deel($gevonden[$id] ?? null));
		}
		$doel = tmpfile();
		if ($doel === false) {
			throw new StoreUnavailable($this->l->t('The file could not be stored. Try again.'));
		}
		/** @var string $brok */
		foreach ($email->toIterable() as $brok) {
			if (fwrite($doel, $brok) !== strlen($brok)) {
				throw new StoreUnavailable($this->l->t('The file could not be stored. Try again.'));
			}
		}
		return new Kopie(mb_substr($brief->onderwerp, 0, self::NAAM_MAX) . '.eml', $doel);
	}

	private function metIds(Headers $headers, Brief $brief): void {
		$headers->addIdHeader('Message-ID', BerichtId::kaal($brief->messageId));
		$past = static fn (string $id): bool => strlen($id) <= self::ID_MAX;
		if ($brief->inReplyTo !== '' && $past($brief->inReplyTo)) {
			$headers->addTextHeader('In-Reply-To', self::haken($brief->inReplyTo));
		}
		$references = array_values(array_unique(array_filter(array_map(self::haken(...), $brief->references), $past)));
		if (count($references) > self::REFERENCES_MAX) {
			$references = [$references[0], ...array_slice($references, 1 - self::REFERENCES_MAX)];
		}
		if ($references !== []) {
			$headers->addTextHeader('References', implode(' ', $references));
		}
	}

	private function deel(?Bestand $bestand): DataPart {
		$bytes = $bestand === null ? false : $this->opslag->vind($bestand->pad)?->read() ?? false;
		if ($bestand === null || $bytes === false) {
			throw new RuleBroken($this->l->t('A file is no longer there. Add it again.'));
		}
		// Messages and multiparts may not be encoded, and bytes must be.
		$type = preg_match('~^(?!message/|multipart/)[\w.+-]+/[\w.+-]+$~D', $bestand->type) === 1 ? $bestand->type : 'application/octet-stream';
		return new DataPart($bytes, $bestand->naam, $type, 'base64');
	}

	private static function adres(Adres $adres): Address {
		return new Address($adres->adres, $adres->naam);
	}

	private static function haken(string $id): string {
		return '<' . BerichtId::kaal($id) . '>';
	}
}
