<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Demo;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Exception\TransactionAborted;
use OCA\Klantcontact\Store\Database;

/**
 * Makes up a municipality: the same one at every run, but for its ids and with moments counted back from now.
 */
final class Demo {
	private const ZAAD = 20261122;

	public function __construct(
		private readonly Database $database,
		private readonly Schrijver $schrijver,
	) {
	}

	/**
	 * Makes everything in one transaction: all of it, or nothing.
	 *
	 * @param (callable(): void)|null $voortgang called after each object
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function maak(Omvang $omvang, Bezetting $bezetting, \DateTimeImmutable $nu, ?callable $voortgang = null): void {
		$this->schrijver->begin($voortgang);
		$toeval = new Toeval(self::ZAAD);
		$klanten = new Klanten($toeval, new Namen($toeval), new Gegevens($toeval), $this->schrijver, $bezetting);
		$zaken = new Zaken($toeval, $this->schrijver, $bezetting);
		$contacten = new Contacten($toeval, $this->schrijver, $bezetting, new Taken($toeval, $this->schrijver, $bezetting, $nu));
		$sjablonen = new Sjablonen($this->schrijver, $bezetting);
		$this->database->transaction(static function () use ($omvang, $nu, $klanten, $zaken, $contacten, $sjablonen): void {
			$sjablonen->maak($nu);
			$deKlanten = $klanten->maak($omvang, $nu);
			if ($deKlanten !== []) {
				$contacten->maak($deKlanten, $zaken->maak($deKlanten, $omvang, $nu), $omvang, $nu);
			}
		});
	}
}
