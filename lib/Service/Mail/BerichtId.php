<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Mail;

/**
 * Message-IDs: what one may look like, and those of our own messages.
 */
final class BerichtId {
	/** Printable ASCII without spaces, as long as a line may be. */
	private const VORM = '/^[\x21-\x7e]{1,998}$/D';

	/** @return bool whether this can be one; mail from outside does not always keep to more than that */
	public static function isVorm(string $id): bool {
		return preg_match(self::VORM, $id) === 1 && self::kaal($id) !== '';
	}

	/** @return string without the angle brackets */
	public static function kaal(string $id): string {
		return trim($id, '<>');
	}

	/** @return string of our own bericht; the domain is the sender's, so that no request can choose it */
	public static function eigen(string $bericht, string $afzender): string {
		return '<' . $bericht . '@' . substr($afzender, (int)strrpos($afzender, '@') + 1) . '>';
	}
}
