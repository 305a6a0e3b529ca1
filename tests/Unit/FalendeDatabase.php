<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Exception\TransactionAborted;
use OCA\Klantcontact\Store\Database;

/**
 * A database of which one write fails.
 */
final class FalendeDatabase implements Database {
	/** Writes in transactions so far. */
	public int $geteld = 0;

	public bool $faalde = false;

	private bool $bezig = false;

	/**
	 * @param int $welke the write that fails, counted from 1; 0 for none
	 * @param int|null $opgegeven how many times the transaction is given up there; null: the database is broken for good
	 */
	public function __construct(
		private readonly Database $database,
		private readonly int $welke,
		private ?int $opgegeven = null,
	) {
	}

	#[\Override]
	public function transaction(callable $work): mixed {
		$this->geteld = 0;
		$this->bezig = true;
		try {
			return $this->database->transaction($work);
		} finally {
			$this->bezig = false;
		}
	}

	#[\Override]
	public function execute(string $sql, array $params = []): int {
		$this->tel();
		return $this->database->execute($sql, $params);
	}

	#[\Override]
	public function query(string $sql, array $params = []): array {
		if (preg_match('/^\s*SELECT/i', $sql) !== 1) {
			$this->tel();
		}
		return $this->database->query($sql, $params);
	}

	private function tel(): void {
		if (!$this->bezig || ++$this->geteld !== $this->welke) {
			return;
		}
		$this->faalde = true;
		if ($this->opgegeven === null) {
			throw new StoreUnavailable('broken');
		}
		if ($this->opgegeven-- > 0) {
			throw new TransactionAborted('gave up');
		}
	}
}
