<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Measures the app and prints a table: `make bench`, or with another size of the large store `make bench ROWS=20000`.
 * Ends with 1 when a bar was missed.
 */

use OCA\Klantcontact\Bench\Bench;
use OCA\Klantcontact\Bench\Table;

require __DIR__ . '/../vendor/autoload.php';

$rows = filter_var($argv[1] ?? 1_000_000, FILTER_VALIDATE_INT, ['options' => ['min_range' => 2000]]);
if ($rows === false) {
	fwrite(STDERR, "ROWS is a number, 2000 at least.\n");
	exit(2);
}
$table = new Table();
foreach ((new Bench($rows))->figures() as $figure) {
	$table->add($figure);
}
$table->draw(STDOUT);
exit($table->isGood() ? 0 : 1);
