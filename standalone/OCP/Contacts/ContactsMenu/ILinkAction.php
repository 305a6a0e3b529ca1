<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Contacts\ContactsMenu;

/**
 * A link of the contacts menu.
 */
interface ILinkAction extends IAction {
	/** @return string */
	public function getHref(): string;
}
