<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Instellingen;

/**
 * The roles that groups are given on the settings page.
 */
enum Rol: string {
	case Kcc = 'kcc';
	case Behandelaar = 'behandelaar';
	case Leider = 'leider';
	case Beheer = 'beheer';
}
