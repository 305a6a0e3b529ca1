<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Contacts\ContactsMenu;

/**
 * Makes the actions of the contacts menu.
 */
interface IActionFactory {
	/** @param string $icon absolute address of a picture */
	public function newLinkAction(string $icon, string $name, string $href, string $appId = ''): ILinkAction;
}
