<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Dashboard;

/**
 * A panel with the address of its icon.
 */
interface IIconWidget extends IWidget {
	/** @return string absolute address of an SVG */
	public function getIconUrl(): string;
}
