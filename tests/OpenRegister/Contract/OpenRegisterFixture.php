<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\OpenRegister\Contract;

use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Tests\Contract\StoreFixture;
use OCA\Klantcontact\Tests\Fake\FakeOpenRegister;
use OCA\Klantcontact\Tests\Fake\Stores;

/**
 * OpenRegisterStore over an OpenRegister that behaves as measured.
 */
final class OpenRegisterFixture implements StoreFixture {
	private readonly Stores $stores;

	public function __construct(?FakeOpenRegister $world = null) {
		$this->stores = new Stores($world ?? FakeOpenRegister::withRegister());
	}

	#[\Override]
	public function database(): Database {
		return $this->stores->database;
	}

	#[\Override]
	public function store(): ObjectStore {
		return $this->stores->store;
	}

	#[\Override]
	public function index(): Zoekindex {
		return $this->stores->index;
	}

	#[\Override]
	public function opnieuw(): self {
		$this->stores->world->objects->newProcess();
		return new self($this->stores->world);
	}

	#[\Override]
	public function sluit(): void {
	}
}
