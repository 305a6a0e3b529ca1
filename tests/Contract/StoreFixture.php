<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract;

use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\ObjectStore;

/**
 * An empty store for one test: what a kind of store brings to run the contract suite.
 */
interface StoreFixture {
	/** The transaction and the own tables that the store shares. */
	public function database(): Database;

	/** The objects. */
	public function store(): ObjectStore;

	/** The index that the store writes on its saves. */
	public function index(): Zoekindex;

	/** The same data as the next request sees them: nothing kept in memory. */
	public function opnieuw(): self;

	/** Removes everything. */
	public function sluit(): void;
}
