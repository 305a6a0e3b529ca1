<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Settings;

/**
 * One section of the settings, with an icon.
 */
interface IIconSection {
	/** @return string */
	public function getID();

	/** @return string */
	public function getName();

	/** @return int 0 to 100, lower stands higher */
	public function getPriority();

	/** @return string address of the icon */
	public function getIcon();
}
