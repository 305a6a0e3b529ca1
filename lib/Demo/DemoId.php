<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Demo;

/**
 * Ids by which demo objects are known for ever, whatever was done with them since.
 *
 * A UUID of version 8 (made as the maker likes, RFC 9562) that begins with "klantk" in ASCII: clients and OpenRegister make random ones, of version 4.
 * The rest is random, for OpenRegister keeps the id of an object that was removed.
 */
final class DemoId {
	/** What they all begin with. */
	public const BEGIN = '6b6c616e-746b-8';

	/** @return string a new one */
	public static function nieuw(): string {
		$hex = bin2hex(random_bytes(10));
		return self::BEGIN . substr($hex, 0, 3) . '-' . dechex(8 + random_int(0, 3)) . substr($hex, 3, 3) . '-' . substr($hex, 6, 12);
	}
}
