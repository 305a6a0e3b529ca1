<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Demo;

use OCA\Klantcontact\Standalone\Container\Container;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;

/**
 * Fills an empty store with a made-up municipality: the same one at every run, with moments counted back from now.
 */
final readonly class Demo {
	private const ZAAD = 20261122;

	/** @param Container $container makes what it needs */
	public function __construct(
		private Container $container,
	) {
	}

	/** @return bool whether the store holds no klant yet */
	public function isNodig(): bool {
		return $this->container->service(ObjectStore::class)->list(new ListQuery(Soort::Klant, limit: 1)) === [];
	}

	/** Makes everything in one transaction: all of it, or nothing. */
	public function vul(Omvang $omvang, \DateTimeImmutable $nu): void {
		$toeval = new Toeval(self::ZAAD);
		$schrijver = $this->container->service(Schrijver::class);
		$klanten = new Klanten($toeval, new Namen($toeval), new Gegevens($toeval), $schrijver);
		$zaken = new Zaken($toeval, $schrijver);
		$contacten = new Contacten($toeval, $schrijver);
		$this->container->service(Database::class)->transaction(static function () use ($omvang, $nu, $klanten, $zaken, $contacten): void {
			$deKlanten = $klanten->maak($omvang, $nu);
			if ($deKlanten !== []) {
				$contacten->maak($deKlanten, $zaken->maak($deKlanten, $omvang, $nu), $omvang, $nu);
			}
		});
	}
}
