<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Takes a message of 25 MB in, and sends a reply with a file of 25 MB: `php bench/mail.php FOLDER HOST:PORT`.
 * Prints as JSON the most memory that PHP had for each.
 */

use OCA\Klantcontact\Service\Bijlagen\Bijlagen;
use OCA\Klantcontact\Service\Mail\VerzendEnRegistreer;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Standalone\Config\SystemValues;
use OCA\Klantcontact\Tests\Support\App;

require __DIR__ . '/../vendor/autoload.php';

[, $folder, $smtp] = $argv;
$app = new App($folder);
$app->configure();
$app->service(SystemValues::class)->setMailServer($smtp);
$app->login('jan');
$upload = $folder . '/upload';
for ($megabyte = 0; $megabyte < 25; $megabyte++) {
	file_put_contents($upload, random_bytes(1 << 20), FILE_APPEND);
}

memory_reset_peak_usage();
$staged = $app->service(Bijlagen::class)->ontvang(['name' => 'groot.bin', 'tmp_name' => $upload, 'error' => UPLOAD_ERR_OK]);
$used = ['taken' => memory_get_peak_usage(true)];

memory_reset_peak_usage();
$sent = Uuid::nieuw();
$app->service(VerzendEnRegistreer::class)->voer([
	'opdracht' => Uuid::nieuw(),
	'verzending' => ['bericht' => $sent],
	'berichten' => [[
		'id' => $sent, 'kanaal' => 'e-mail', 'richting' => 'uitgaand', 'onderwerp' => 'Re: Ophaalschema', 'inhoud' => 'Zie de bijlage.',
		'ontvangers' => ['anna@voorbeeld.nl'], 'bestanden' => [['id' => $staged['id']]],
	]],
]);
$used['sent'] = memory_get_peak_usage(true);
echo json_encode($used, JSON_THROW_ON_ERROR);
