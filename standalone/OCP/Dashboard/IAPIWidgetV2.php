<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Dashboard;

use OCP\Dashboard\Model\WidgetItems;

/**
 * A panel whose items Nextcloud draws itself, in the browser and on a phone.
 */
interface IAPIWidgetV2 extends IWidget {
	/** @return WidgetItems what it shows, and what it says when there is nothing */
	public function getItemsV2(string $userId, ?string $since = null, int $limit = 7): WidgetItems;
}
