<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Prepares the data folder: settings, tables, and the demo data that the argument names (0: none, 1: a municipality, klein: a hamlet).
 */

use OCA\Klantcontact\Demo\Bezettingen;
use OCA\Klantcontact\Demo\Demo;
use OCA\Klantcontact\Demo\Demoresten;
use OCA\Klantcontact\Demo\Omvang;
use OCA\Klantcontact\Standalone\Config\SystemValues;
use OCA\Klantcontact\Standalone\Host;
use OCA\Klantcontact\Standalone\Http\Request;
use OCA\Klantcontact\Standalone\Instance;
use OCA\Klantcontact\Standalone\Settings;

require __DIR__ . '/../vendor/autoload.php';

$container = (new Host(Instance::fromEnvironment()))->boot();
$container->set(Request::class, Request::fromGlobals());
$container->service(Settings::class)->begin();
$container->service(SystemValues::class)->setMailServer((string)getenv('SMTP'));
$gevraagd = $argv[1] ?? '1';
$omvang = $gevraagd === '1' ? Omvang::Gemeente : Omvang::tryFrom($gevraagd);
if ($omvang !== null && $container->service(Demoresten::class)->isLeeg()) {
	$start = microtime(true);
	$container->service(Demo::class)->maak($omvang, $container->service(Bezettingen::class)->hier(), new DateTimeImmutable());
	printf("Made the demo data in %.1f seconds.\n", microtime(true) - $start);
}
