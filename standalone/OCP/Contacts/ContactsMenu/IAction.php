<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Contacts\ContactsMenu;

/**
 * Something that can be done with a person of the contacts menu.
 */
interface IAction {
	/** @return void */
	public function setPriority(int $priority);
}
