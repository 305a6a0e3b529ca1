<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Config;

use OCP\IAppConfig;

/**
 * What stands in Nextcloud's config.php: a few fixed values, and the mail server that the environment names.
 */
final readonly class SystemValues {
	private const FIXED = ['default_language' => 'nl', 'default_locale' => 'nl_NL', 'default_phone_region' => 'NL', 'default_timezone' => 'Europe/Amsterdam', 'version' => '33.0.0.0'];

	/** No app has this name. */
	private const APP = '';

	private const MAIL = 'mail';

	/** @param IAppConfig $config where the changing ones are kept */
	public function __construct(
		private IAppConfig $config,
	) {
	}

	/** @return mixed null when it is not set */
	public function get(string $key): mixed {
		return self::FIXED[$key] ?? $this->config->getValueArray(self::APP, self::MAIL)[$key] ?? null;
	}

	/** @param string $address of the SMTP server, host:port; '' for none */
	public function setMailServer(string $address): void {
		$end = strrpos($address, ':');
		$this->config->setValueArray(self::APP, self::MAIL, $address === '' ? [] : [
			'mail_smtpmode' => 'smtp',
			'mail_smtphost' => $end === false ? $address : substr($address, 0, $end),
			'mail_smtpport' => $end === false ? 25 : (int)substr($address, $end + 1),
		]);
	}
}
