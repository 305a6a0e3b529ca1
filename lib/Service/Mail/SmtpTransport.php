<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Mail;

use Symfony\Component\Mailer\Exception\TransportExceptionInterface;
use Symfony\Component\Mailer\Transport\Smtp\EsmtpTransport;

/**
 * SMTP that remembers how far the conversation came: only that tells whether a broken connection may have delivered the message.
 */
final class SmtpTransport extends EsmtpTransport {
	private bool $isOvergedragen = false;

	private bool $isOntvangerGeweigerd = false;

	/** @return bool whether the end of the message was given: from then on the server may have taken it */
	public function isOvergedragen(): bool {
		return $this->isOvergedragen;
	}

	/** @return bool whether a recipient was not accepted */
	public function isOntvangerGeweigerd(): bool {
		return $this->isOntvangerGeweigerd;
	}

	/** @param int[] $codes */
	#[\Override]
	public function executeCommand(string $command, array $codes): string {
		$this->isOvergedragen = $this->isOvergedragen || $command === "\r\n.\r\n";
		try {
			return parent::executeCommand($command, $codes);
		} catch (TransportExceptionInterface $fout) {
			$this->isOntvangerGeweigerd = $this->isOntvangerGeweigerd || str_starts_with($command, 'RCPT');
			throw $fout;
		}
	}
}
