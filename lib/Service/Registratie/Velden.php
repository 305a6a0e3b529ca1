<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Registratie;

use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\Normalisatie;
use OCA\Klantcontact\Service\Validatie\Schemas;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * Lays changed fields over a stored object.
 */
final class Velden {
	/** A bericht is verbatim: only what it is linked to, and what it is called, may change. */
	private const VAN_BERICHT = ['onderwerp', 'contactmoment', 'klant', 'zaak'];

	public function __construct(
		private readonly Normalisatie $normalisatie,
		private readonly Schemas $schemas,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $oud
	 * @param array<string, mixed> $nieuw as sent; null, an empty text and an empty list clear a field
	 * @return array<string, mixed>
	 */
	public function leg(Soort $soort, array $oud, array $nieuw, string $pad, Fouten $fouten): array {
		$eigenschappen = $this->schemas->eigenschappen($soort);
		$object = $oud;
		$genormaliseerd = $this->normalisatie->object($this->schemas->van($soort), $nieuw);
		foreach (array_keys(array_diff_key($nieuw, ['id' => true])) as $naam) {
			if (!isset($eigenschappen[$naam]) || ($soort === Soort::Bericht && !in_array($naam, self::VAN_BERICHT, true))) {
				$fouten->vorm(ltrim($pad . '.' . $naam, '.'), isset($eigenschappen[$naam]) ? $this->l->t('This cannot be changed.') : $this->l->t('This field does not exist.'));
			} elseif (!Waarden::waar($eigenschappen[$naam], 'x-server')) {
				unset($object[$naam]);
				$object += array_intersect_key($genormaliseerd, [$naam => true]);
			}
		}
		return $object;
	}
}
