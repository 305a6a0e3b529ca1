<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Mail;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Store\Database;

/**
 * A database of which one write fails, in a transaction or not, or with which the process dies.
 */
final class GestoordeDatabase implements Database {
	/** Writes so far. */
	public int $geteld = 0;

	public bool $faalde = false;

	/** @param \Closure(self, string, array<string, string|int|bool|null>, bool): void $storing told of every write, before it and after it */
	private function __construct(
		private readonly Database $database,
		private readonly \Closure $storing,
	) {
	}

	/** The write that is the so-manyth fails; 0 for none. */
	public static function faaltBij(Database $database, int $welke): self {
		return new self($database, static function (self $dit, string $sql, array $params, bool $isNa) use ($welke): void {
			if (!$isNa && ++$dit->geteld === $welke) {
				$dit->faalde = true;
				throw new StoreUnavailable('broken');
			}
		});
	}

	/** The process dies before or after a message is taken to be sent. */
	public static function sterft(Database $database, bool $na): self {
		return new self($database, static function (self $dit, string $sql, array $params, bool $isNa) use ($na): void {
			if ($isNa === $na && ($params['naar'] ?? '') === 'verzenden') {
				throw new \LogicException('killed');
			}
		});
	}

	#[\Override]
	public function transaction(callable $work): mixed {
		return $this->database->transaction($work);
	}

	#[\Override]
	public function execute(string $sql, array $params = []): int {
		($this->storing)($this, $sql, $params, false);
		$aantal = $this->database->execute($sql, $params);
		($this->storing)($this, $sql, $params, true);
		return $aantal;
	}

	#[\Override]
	public function query(string $sql, array $params = []): array {
		if (preg_match('/^\s*SELECT/i', $sql) !== 1) {
			($this->storing)($this, $sql, $params, false);
		}
		return $this->database->query($sql, $params);
	}
}
