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
 * Reads a bundle of new objects from a request.
 */
final class Bundellezer {
	/** More in one bundle is no registration but an import. */
	private const HOOGSTENS = 100;

	public function __construct(
		private readonly Normalisatie $normalisatie,
		private readonly Schemas $schemas,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $bundel plural of the kind => list of objects, as sent
	 * @param list<Soort> $soorten kinds that the bundle may hold
	 * @param Fouten $fouten where what is wrong with its form goes
	 * @param string $voor path of the bundle in the request with a dot behind it, '' when it is the request
	 * @return list<Concept> normalised
	 */
	public function concepten(array $bundel, array $soorten, Fouten $fouten, string $voor = ''): array {
		$concepten = [];
		$ids = [];
		foreach ($bundel as $meervoud => $lijst) {
			$soort = Soort::fromMeervoud($meervoud);
			if ($soort === null || !in_array($soort, $soorten, true)) {
				$fouten->vorm($voor . $meervoud, $this->l->t('This field does not exist.'));
				continue;
			}
			if (!is_array($lijst) || !array_is_list($lijst) || count($lijst) > self::HOOGSTENS) {
				$fouten->vorm($voor . $meervoud, $this->l->t('A list belongs here.'));
				continue;
			}
			foreach ($lijst as $i => $object) {
				$concept = $this->object($soort, $object, $voor . $meervoud . '.' . $i, $fouten);
				if ($concept === null) {
					continue;
				}
				if (isset($ids[$concept->id()])) {
					$fouten->vorm($concept->pad . '.id', $this->l->t('This id occurs twice.'));
				}
				$ids[$concept->id()] = true;
				$concepten[] = $concept;
			}
		}
		return $concepten;
	}

	/**
	 * @param mixed $object as sent
	 * @return Concept|null null, and a fault, when it is no object
	 */
	public function object(Soort $soort, mixed $object, string $pad, Fouten $fouten): ?Concept {
		if (!Waarden::isKaart($object)) {
			$fouten->vorm($pad, $this->l->t('An object with fields belongs here.'));
			return null;
		}
		return new Concept($soort, $pad, $this->normalisatie->object($this->schemas->van($soort), Waarden::kaart($object)));
	}
}
