<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Dashboard;

/**
 * A panel whose items are read again while the page is open.
 */
interface IReloadableWidget extends IAPIWidgetV2 {
	/** @return int seconds between two readings */
	public function getReloadInterval(): int;
}
