<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Instellingen;

/**
 * What an administrator switches on or off.
 */
enum Schakelaar: string {
	/** only beheer corrects contactmomenten */
	case CorrectieAlleenBeheer = 'correctieAlleenBeheer';
	/** contacts with somebody unknown that need no follow-up are registered too (CALL-15) */
	case AnoniemRegistreren = 'anoniemRegistreren';
	/** contacts that are not registered are counted (CALL-05) */
	case Tellen = 'tellen';

	/** @return bool how it stands until somebody switches it */
	public function standaard(): bool {
		return $this === self::Tellen;
	}

	/** @return string the key under which the app's configuration keeps it */
	public function sleutel(): string {
		return strtolower((string)preg_replace('/[A-Z]/', '_$0', $this->value));
	}
}
