<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Dashboard;

/**
 * A panel that not everybody sees.
 */
interface IConditionalWidget extends IWidget {
	/** @return bool whether this user gets it */
	public function isEnabled(): bool;
}
