<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone;

use OCP\AppFramework\Services\IAppConfig;

/**
 * The settings that the stand-alone mode begins with; what an administrator changed stays.
 */
final readonly class Settings {
	private const BEGIN = [
		'groepen' => ['kcc' => ['kcc'], 'behandelaar' => ['behandelaar'], 'leider' => ['leider'], 'beheer' => ['admin']],
		'teams' => [
			['id' => 'klachten', 'actief' => true],
			['id' => 'burgerzaken', 'actief' => true],
			['id' => 'wonen', 'actief' => true],
		],
		'mail' => ['adres' => 'info@gemeente.example', 'naam' => 'Klantcontactcentrum'],
	];

	/** @param IAppConfig $config where they go */
	public function __construct(
		private IAppConfig $config,
	) {
	}

	/** Writes the settings that are not there yet. */
	public function begin(): void {
		foreach (self::BEGIN as $key => $value) {
			if (!$this->config->hasAppKey($key)) {
				$this->config->setAppValueArray($key, $value);
			}
		}
		if (!$this->config->hasAppKey('klachtenteam')) {
			$this->config->setAppValueString('klachtenteam', 'klachten');
		}
	}
}
