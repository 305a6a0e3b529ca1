<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Mail;

use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCP\IConfig;

/**
 * The team's mailbox, from which replies are sent.
 */
final class Postbus {
	public function __construct(
		private readonly Configuratie $configuratie,
		private readonly IConfig $config,
	) {
	}

	/** @return bool whether replies can be sent: there is an address, and Nextcloud has a mail server */
	public function kanVerzenden(): bool {
		return $this->configuratie->mail()['adres'] !== '' && match ($this->config->getSystemValueString('mail_smtpmode', 'smtp')) {
			'null' => false,
			'smtp' => $this->config->getSystemValueString('mail_smtphost') !== '',
			default => true,
		};
	}

	/** @return Adres who sends */
	public function afzender(): Adres {
		$mail = $this->configuratie->mail();
		return Adres::van($mail['naam'], $mail['adres']);
	}
}
