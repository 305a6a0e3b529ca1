<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * One of several processes that a test starts: says that it is ready, waits for the word, does its task, says what came out.
 *
 * Arguments: the SQLite file, the task, a number.
 */

namespace OCA\Klantcontact\Tests\Contract\Sqlite;

use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Nummers;
use OCA\Klantcontact\Store\Table\Opdrachten;
use OCA\Klantcontact\Store\Table\Revisies;
use OCA\Klantcontact\Tests\Contract\Voorbeeld;

require __DIR__ . '/../../../vendor/autoload.php';

/** @var list<string> $argv */
[, $bestand, $taak, $aantal] = $argv;
$fixture = new SqliteFixture($bestand);
$database = $fixture->database();
$meld = static function (mixed $wat): void {
	fwrite(STDOUT, json_encode($wat, JSON_THROW_ON_ERROR) . "\n");
};

$meld('ready');
fgets(STDIN);
switch ($taak) {
	case 'open':
		$meld($fixture->store()->count(new ListQuery(Soort::Klant)));
		break;
	case 'nummers':
		$nummers = new Nummers($database);
		$genomen = [];
		for ($nr = 0; $nr < (int)$aantal; $nr++) {
			try {
				$genomen[] = $database->transaction(static function () use ($database, $nummers, $nr): int {
					$database->query('SELECT laatste FROM *PREFIX*kc_nummers');
					$nummer = $nummers->neem('contactmoment', 1)[0];
					return $nr % 5 === 4 ? throw new \DomainException() : $nummer;
				});
			} catch (\Throwable $e) {
				// every fifth command fails, and gives its number back
				$e instanceof \DomainException || throw $e;
			}
		}
		$meld($genomen);
		break;
	case 'revisie':
		$meld($database->transaction(static fn (): bool => (new Revisies($database))->verhoog(Voorbeeld::id(Soort::Taak, 1), 1)));
		break;
	case 'opdracht':
		$meld($database->transaction(static fn (): bool => (new Opdrachten($database))->claim('00000000-0000-4000-8000-000000000001', 'jan', 'a', Voorbeeld::moment(1))));
		break;
	case 'half':
		$database->transaction(static function () use ($fixture, $meld, $aantal): void {
			for ($nr = 1; $nr <= (int)$aantal; $nr++) {
				$fixture->store()->save(Soort::Klant, Voorbeeld::klant($nr));
			}
			$meld('written, not committed');
			fgets(STDIN);
		});
		break;
}
