<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Identity;

/**
 * The accounts and groups of the stand-alone mode. They are there with or without demo data; the password is the name.
 */
final class Accounts {
	public const ADMIN_GROUP = 'admin';

	/** @var array<string, array{naam: string, groepen: list<string>}> */
	public const USERS = [
		'jan' => ['naam' => 'Jan de Vries', 'groepen' => ['kcc', 'klachten', 'burgerzaken']],
		'petra' => ['naam' => 'Petra Jansen', 'groepen' => ['kcc', 'klachten', 'burgerzaken']],
		'fatima' => ['naam' => 'Fatima el Amrani', 'groepen' => ['behandelaar', 'klachten']],
		'mo' => ['naam' => 'Mo Yilmaz', 'groepen' => ['behandelaar', 'klachten']],
		'sanne' => ['naam' => 'Sanne Hoekstra', 'groepen' => ['behandelaar', 'leider', 'wonen']],
		'gast' => ['naam' => 'Gast', 'groepen' => []],
		'beheer' => ['naam' => 'Beheer', 'groepen' => [self::ADMIN_GROUP]],
	];

	/** @var array<string, string> group id => name to show */
	public const GROUPS = [
		self::ADMIN_GROUP => 'admin',
		'kcc' => 'KCC',
		'behandelaar' => 'Behandelaars',
		'leider' => 'Leidinggevenden',
		'klachten' => 'Klachten',
		'burgerzaken' => 'Burgerzaken',
		'wonen' => 'Wonen',
	];
}
