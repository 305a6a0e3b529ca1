<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Export;

/**
 * Lines of a CSV file that a spreadsheet opens without running anything in it.
 */
final class Csv {
	/** Without it spreadsheets take UTF-8 for something else. */
	public const BOM = "\u{FEFF}";

	/** @param list<string> $cellen */
	public static function regel(array $cellen): string {
		return implode(';', array_map(self::cel(...), $cellen)) . "\r\n";
	}

	private static function cel(string $cel): string {
		$veilig = preg_match('/^[=+\-@\t\r]/', $cel) === 1 ? "'" . $cel : $cel;
		return preg_match('/[;"\r\n]/', $veilig) === 1 ? '"' . str_replace('"', '""', $veilig) . '"' : $veilig;
	}
}
