<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Contacts\ContactsMenu;

/**
 * Adds to what can be done with a person of the contacts menu.
 */
interface IProvider {
	/** @return void */
	public function process(IEntry $entry);
}
