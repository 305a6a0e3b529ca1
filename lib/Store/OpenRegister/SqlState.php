<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\OpenRegister;

use OCP\DB\Exception as DbException;

/**
 * What the database said, found again in an exception that others have wrapped.
 */
final class SqlState {
	/** The transaction is dead, clashed, or waited in a circle: all of it may be tried again. */
	private const GIVEN_UP = ['25P02', '40001', '40P01'];

	/** @return bool whether the database gave the transaction up, so that the whole command may be tried once more */
	public static function isGivenUp(\Throwable $error): bool {
		for ($e = $error; $e !== null; $e = $e->getPrevious()) {
			if ($e instanceof DbException && in_array($e->getReason(), [DbException::REASON_DEADLOCK, DbException::REASON_LOCK_WAIT_TIMEOUT], true)) {
				return true;
			}
		}
		return in_array(self::of($error), self::GIVEN_UP, true);
	}

	/** @return string|null five characters such as "25P02", null when the database did not cause this */
	public static function of(\Throwable $error): ?string {
		for ($e = $error; $e !== null; $e = $e->getPrevious()) {
			$state = self::stated($e);
			if ($state !== null) {
				return $state;
			}
		}
		return null;
	}

	private static function stated(\Throwable $e): ?string {
		if (method_exists($e, 'getSQLState')) {
			$state = $e->getSQLState();
			if (is_string($state)) {
				return $state;
			}
		}
		if ($e instanceof \PDOException && is_string($e->errorInfo[0] ?? null)) {
			return $e->errorInfo[0];
		}
		return preg_match('/SQLSTATE\[([0-9A-Z]{5})\]/', $e->getMessage(), $match) === 1 ? $match[1] : null;
	}
}
