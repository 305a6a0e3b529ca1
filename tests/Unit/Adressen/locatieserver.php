<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * A Locatieserver for tests, in PHP's built-in server: it answers from three addresses, fails for house number 99, talks nonsense for 98, sends elsewhere for 97, and keeps what it was asked.
 */

namespace OCA\Klantcontact\Tests\Unit\Adressen;

$vraag = is_string($_SERVER['REQUEST_URI'] ?? null) ? $_SERVER['REQUEST_URI'] : '';
file_put_contents((string)getenv('ASKED'), $vraag . "\n", FILE_APPEND);
if (str_contains($vraag, 'huisnummer:99&')) {
	http_response_code(500);
	return;
}
if (str_contains($vraag, 'huisnummer:98&')) {
	print '<html>Onderhoud</html>';
	return;
}
if (str_contains($vraag, 'huisnummer:97&')) {
	header('Location: ' . str_replace('97', '35', $vraag));
	return;
}
$huis = ['type' => 'adres', 'straatnaam' => 'Amsterdamsestraatweg', 'huisnummer' => 35, 'postcode' => '3552RA', 'woonplaatsnaam' => 'Utrecht'];
$docs = [
	$huis + ['nummeraanduiding_id' => '0344200000012345'],
	$huis + ['huisletter' => 'A', 'nummeraanduiding_id' => '0344200000012346'],
	$huis + ['huisletter' => 'A', 'huisnummertoevoeging' => 'bis', 'nummeraanduiding_id' => 'x'],
	['type' => 'postcode', 'postcode' => '3552RA'],
];
header('Content-Type: application/json');
print json_encode(['response' => ['numFound' => 4, 'docs' => str_contains($vraag, 'huisnummer:35&') ? $docs : []]], JSON_THROW_ON_ERROR);
