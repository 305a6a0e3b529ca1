<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

/**
 * The time zone of the user.
 */
interface IDateTimeZone {
	/**
	 * @param int|false $timestamp
	 * @return \DateTimeZone
	 */
	public function getTimeZone($timestamp = false);
}
