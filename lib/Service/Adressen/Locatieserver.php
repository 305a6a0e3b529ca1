<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Adressen;

use OCA\Klantcontact\Service\Waarden;
use OCP\Http\Client\IClientService;

/**
 * Asks the Locatieserver of PDOK, or a server that speaks the same.
 */
final class Locatieserver {
	/** Somebody waits, with a citizen on the phone. */
	private const SECONDEN = 3;

	private const RIJEN = 100;

	private const VELDEN = 'straatnaam,huisnummer,huisletter,huisnummertoevoeging,postcode,woonplaatsnaam,nummeraanduiding_id';

	public function __construct(
		private readonly IClientService $clients,
	) {
	}

	/**
	 * @param string $postcode "1234AB"
	 * @return list<array<string, mixed>> in the form of an adres of a klant
	 * @throws \Exception when there is no answer that can be read
	 */
	public function adressen(string $url, string $postcode, int $huisnummer): array {
		$vragen = ['q=' . $postcode . '+' . $huisnummer, 'fq=type:adres', 'fq=postcode:' . $postcode, 'fq=huisnummer:' . $huisnummer, 'fl=' . self::VELDEN, 'rows=' . self::RIJEN];
		$response = $this->clients->newClient()->get($url . '?' . implode('&', $vragen), [
			'timeout' => self::SECONDEN,
			'connect_timeout' => self::SECONDEN,
			// what is asked goes to the server that beheer named, and to no other
			'allow_redirects' => false,
			'headers' => ['Accept' => 'application/json'],
		]);
		$body = $response->getBody();
		$antwoord = Waarden::kaart(json_decode(is_string($body) ? $body : '', true, 16, JSON_THROW_ON_ERROR));
		if ($response->getStatusCode() !== 200 || !is_array($antwoord['response'] ?? null)) {
			throw new \UnexpectedValueException('No answer of a Locatieserver');
		}
		$adressen = array_map(self::adres(...), Waarden::kaarten($antwoord['response']['docs'] ?? null));
		return array_values(array_filter($adressen, static fn (array $adres): bool => isset($adres['straat'], $adres['plaats'], $adres['huisnummer'])));
	}

	/**
	 * @param array<string, mixed> $doc
	 * @return array<string, mixed>
	 */
	private static function adres(array $doc): array {
		$postcode = Waarden::tekst($doc, 'postcode');
		$adres = [
			'straat' => Waarden::tekst($doc, 'straatnaam'),
			'huisletter' => Waarden::tekst($doc, 'huisletter'),
			'toevoeging' => Waarden::tekst($doc, 'huisnummertoevoeging'),
			'postcode' => substr($postcode, 0, 4) . ' ' . substr($postcode, 4),
			'plaats' => Waarden::tekst($doc, 'woonplaatsnaam'),
			'nummeraanduidingId' => preg_match('/^\d{16}$/D', Waarden::tekst($doc, 'nummeraanduiding_id')) === 1 ? Waarden::tekst($doc, 'nummeraanduiding_id') : '',
		];
		$huisnummer = filter_var($doc['huisnummer'] ?? null, FILTER_VALIDATE_INT);
		return array_filter($adres, static fn (string $deel): bool => $deel !== '') + (is_int($huisnummer) ? ['huisnummer' => $huisnummer] : []);
	}
}
