<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

// Starts the Nextcloud that NEXTCLOUD_ROOT names, as its command line does, with all its apps: for phpunit-nextcloud.xml.

use Composer\Autoload\ClassLoader;
use OCA\Klantcontact\Tests\Nextcloud\Contract\Testgegevens;
use OCP\App\IAppManager;
use OCP\Server;

/** Ends the run with one sentence: a stack trace would say less. */
$stop = static function (string $why): never {
	fwrite(STDERR, $why . PHP_EOL);
	exit(1);
};

$root = getenv('NEXTCLOUD_ROOT');
if (!is_string($root) || !is_file($root . '/lib/base.php')) {
	$stop('Set NEXTCLOUD_ROOT to the folder of a Nextcloud server: the one that holds lib/base.php.');
}

// Composer's loader also knows the OCP classes of the stand-alone host, and libraries that Nextcloud has in another version. So it is taken away from PHP, and asked
// for PHPUnit and these tests alone; the app's classes and OCP come from Nextcloud.
$composer = ClassLoader::getRegisteredLoaders()[(string)realpath(__DIR__ . '/../../vendor')] ?? null;
if ($composer === null) {
	$stop('Run the PHPUnit of this checkout: vendor/bin/phpunit.');
}
$composer->unregister();
spl_autoload_register(static function (string $class) use ($composer): void {
	if (preg_match('/^(PHPUnit|SebastianBergmann|DeepCopy|PharIo|PhpParser|TheSeer|staabm|OCA\\\\Klantcontact\\\\Tests)\\\\/', $class) === 1) {
		$composer->loadClass($class);
	}
});

define('PHPUNIT_RUN', 1);
// Nextcloud works out its own place from the script that runs; PHPUnit is none of its own.
$_SERVER['SCRIPT_FILENAME'] = $root . '/cron.php';
$_SERVER['SCRIPT_NAME'] = '/cron.php';
require_once $root . '/lib/base.php';

$apps = Server::get(IAppManager::class);
$apps->loadApps();
foreach (['openregister', 'klantcontact'] as $app) {
	if (!$apps->isAppLoaded($app)) {
		$stop('The app ' . $app . ' is not enabled in this Nextcloud: php occ app:enable ' . $app);
	}
}
if (realpath($apps->getAppPath('klantcontact')) !== realpath(__DIR__ . '/../..')) {
	$stop('This Nextcloud runs another copy of klantcontact. Put this checkout, or a link to it, into its apps folder.');
}
if (Server::get(Testgegevens::class)->zijnErAndere()) {
	$stop('This Nextcloud holds objects of klantcontact that no test made. The tests remove everything: take a Nextcloud that is there for tests.');
}
