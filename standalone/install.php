<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Prepares the data folder: settings, tables, and the demo data that the argument names (0: none, 1: a municipality, klein: a hamlet).
 */

use OCA\Klantcontact\Standalone\Demo\Demo;
use OCA\Klantcontact\Standalone\Demo\Omvang;
use OCA\Klantcontact\Standalone\Host;
use OCA\Klantcontact\Standalone\Http\Request;
use OCA\Klantcontact\Standalone\Instance;
use OCA\Klantcontact\Standalone\Settings;

require __DIR__ . '/../vendor/autoload.php';

$container = (new Host(Instance::fromEnvironment()))->boot();
$container->set(Request::class, Request::fromGlobals());
$container->service(Settings::class)->begin();
$demo = $container->service(Demo::class);
$omvang = Omvang::tryFrom($argv[1] ?? '1');
if ($omvang !== null && $demo->isNodig()) {
	$start = microtime(true);
	$demo->vul($omvang, new DateTimeImmutable());
	printf("Made the demo data in %.1f seconds.\n", microtime(true) - $start);
}
