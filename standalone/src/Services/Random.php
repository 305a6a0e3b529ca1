<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Services;

use OCP\Security\ISecureRandom;

/**
 * Random text from the random numbers of the machine.
 */
final readonly class Random implements ISecureRandom {
	#[\Override]
	public function generate(int $length, string $characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'): string {
		$text = '';
		for ($i = 0; $i < $length; $i++) {
			$text .= $characters[random_int(0, strlen($characters) - 1)];
		}
		return $text;
	}
}
