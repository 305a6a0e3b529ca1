<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Adressen;

use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Waarden;
use OCP\IL10N;

/**
 * Whether addresses are looked up, and where. Off until an administrator turns it on: a postcode and a house number then leave the organisation.
 */
final readonly class Adresdienst {
	/** The address search of the Dutch government. */
	public const PDOK = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1/free';

	private const URL_MAX = 200;

	private function __construct(
		public bool $aan,
		public string $url,
	) {
	}

	/** @param array<array-key, mixed> $gezet as it is configured, empty when it is not */
	public static function uit(array $gezet): self {
		$url = Waarden::tekst($gezet, 'url');
		return new self(Waarden::waar($gezet, 'aan'), $url === '' ? self::PDOK : $url);
	}

	/**
	 * @param mixed $waarde a new setting
	 * @return array<string, mixed> the checked value; what is wrong with it goes to the faults
	 */
	public static function controleer(mixed $waarde, Fouten $fouten, IL10N $l): array {
		$gezet = Waarden::kaart($waarde);
		if (!is_bool($gezet['aan'] ?? null)) {
			$fouten->vorm('adresdienst.aan', $l->t('Yes or no belongs here.'));
		}
		$url = $gezet['url'] ?? '';
		if (!is_string($url) || mb_strlen($url) > self::URL_MAX || ($url !== '' && preg_match('~^https://[^\s/?#@]+(/[^\s?#]*)?$~D', $url) !== 1)) {
			$fouten->vorm('adresdienst.url', $l->t('An address that begins with https:// belongs here, without a question mark.'));
		}
		foreach (array_diff(array_keys($gezet), ['aan', 'url']) as $naam) {
			$fouten->vorm('adresdienst.' . $naam, $l->t('This field does not exist.'));
		}
		return array_intersect_key($gezet, ['aan' => true, 'url' => true]);
	}
}
