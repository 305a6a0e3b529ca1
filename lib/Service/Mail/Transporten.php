<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Mail;

use OCP\IConfig;
use Symfony\Component\Mailer\Transport\SendmailTransport;
use Symfony\Component\Mailer\Transport\Smtp\Stream\SocketStream;
use Symfony\Component\Mailer\Transport\TransportInterface;

/**
 * The way out that Nextcloud's own mail takes, read from the same settings: its mailer cannot be given a message that is built already.
 */
final class Transporten {
	private const SENDMAIL = ['sendmail' => '/usr/sbin/sendmail', 'qmail' => '/var/qmail/bin/sendmail'];

	public function __construct(
		private readonly IConfig $config,
	) {
	}

	/** @return TransportInterface a new one, for one message */
	public function nieuw(): TransportInterface {
		$programma = self::SENDMAIL[$this->config->getSystemValueString('mail_smtpmode', 'smtp')] ?? null;
		return $programma === null ? $this->smtp() : $this->sendmail($programma);
	}

	private function smtp(): SmtpTransport {
		$transport = new SmtpTransport(
			$this->config->getSystemValueString('mail_smtphost', '127.0.0.1'),
			$this->config->getSystemValueInt('mail_smtpport', 25),
			$this->config->getSystemValueString('mail_smtpsecure') === 'ssl' ? true : null,
		);
		if ($this->config->getSystemValueBool('mail_smtpauth')) {
			$transport->setUsername($this->config->getSystemValueString('mail_smtpname'));
			$transport->setPassword($this->config->getSystemValueString('mail_smtppassword'));
		}
		$stream = $transport->getStream();
		if ($stream instanceof SocketStream) {
			$stream->setTimeout($this->config->getSystemValueInt('mail_smtptimeout', 10));
			$opties = $this->config->getSystemValue('mail_smtpstreamoptions', []);
			if (is_array($opties) && $opties !== []) {
				$stream->setStreamOptions(array_merge_recursive($stream->getStreamOptions(), $opties));
			}
		}
		$domein = parse_url($this->config->getSystemValueString('overwrite.cli.url'), PHP_URL_HOST);
		return is_string($domein) && $domein !== '' ? $transport->setLocalDomain($domein) : $transport;
	}

	private function sendmail(string $programma): SendmailTransport {
		return new SendmailTransport($programma . ($this->config->getSystemValueString('mail_sendmailmode', 'smtp') === 'pipe' ? ' -t -i' : ' -bs'));
	}
}
