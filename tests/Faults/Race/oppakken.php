<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * One of several colleagues who pick up the same taken: of every line that it reads, the id of a taak, it picks that one up and says how it went.
 *
 * Arguments: the data folder, the user.
 */

namespace OCA\Klantcontact\Tests\Faults\Race;

use OCA\Klantcontact\Exception\Conflict;
use OCA\Klantcontact\Service\Taken\Actie;
use OCA\Klantcontact\Service\Taken\Taken;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Tests\Support\App;

require __DIR__ . '/../../../vendor/autoload.php';

/** @var list<string> $argv */
[, $folder, $uid] = $argv;
$app = new App($folder);
$app->login($uid);
$taken = $app->service(Taken::class);
$meld = static function (mixed $wat): void {
	fwrite(STDOUT, json_encode($wat, JSON_THROW_ON_ERROR) . "\n");
};

$meld('ready');
while (($taak = fgets(STDIN)) !== false) {
	try {
		$taken->doe(Actie::Oppakken, trim($taak), ['opdracht' => Uuid::nieuw(), 'revisie' => 1]);
		$meld(['won' => $uid]);
	} catch (Conflict $conflict) {
		$meld(['status' => $conflict->status, 'door' => $conflict->door, 'message' => $conflict->getMessage(), 'medewerker' => $conflict->huidig['medewerker'] ?? null]);
	}
}
