<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Mail;

use OCP\Files\SimpleFS\ISimpleFile;
use Symfony\Component\Mailer\Envelope;
use Symfony\Component\Mailer\Exception\TransportExceptionInterface;
use Symfony\Component\Mime\Address;
use Symfony\Component\Mime\RawMessage;

/**
 * Hands a message that is built to the mail server, and says for certain what became of it, or that nobody knows.
 */
final class Bezorger {
	/** From here on an SMTP code says no for good. */
	private const BLIJVEND = 500;

	private const TIJDELIJK = 400;

	public function __construct(
		private readonly Transporten $transporten,
	) {
	}

	/**
	 * @param ISimpleFile $eml the message as it was built
	 * @param list<Adres> $ontvangers
	 * @throws NietVerzonden when it was certainly not taken
	 * @throws MogelijkVerzonden when that is not certain
	 */
	public function bezorg(ISimpleFile $eml, Adres $afzender, array $ontvangers): void {
		$transport = $this->transporten->nieuw();
		try {
			$transport->send(
				new RawMessage(new Brokken($eml)),
				new Envelope(new Address($afzender->adres), array_map(static fn (Adres $adres): Address => new Address($adres->adres), $ontvangers)),
			);
		} catch (\Throwable $fout) {
			// An answer of the server is certain, whenever it comes. Without one, all depends on what it had been given.
			$code = $fout instanceof TransportExceptionInterface ? $fout->getCode() : 0;
			$smtp = $transport instanceof SmtpTransport ? $transport : null;
			if ($code < self::TIJDELIJK && ($smtp === null || $smtp->isOvergedragen())) {
				throw new MogelijkVerzonden('Unknown');
			}
			throw new NietVerzonden($code >= self::BLIJVEND, $smtp?->isOntvangerGeweigerd() === true);
		}
	}
}
