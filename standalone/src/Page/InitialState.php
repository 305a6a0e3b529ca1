<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Page;

use OCA\Klantcontact\Standalone\Instance;
use OCP\AppFramework\Services\IInitialState;

/**
 * Data that the page carries for its scripts, as hidden inputs.
 */
final class InitialState implements IInitialState {
	/** @var array<string, \Closure(): mixed> */
	private array $states = [];

	#[\Override]
	public function provideInitialState(string $key, $data): void {
		$this->provide(Instance::APP, $key, static fn (): mixed => $data);
	}

	#[\Override]
	public function provideLazyInitialState(string $key, \Closure $closure): void {
		$this->provide(Instance::APP, $key, $closure);
	}

	/** @param \Closure(): mixed $data made when the page is drawn */
	public function provide(string $app, string $key, \Closure $data): void {
		$this->states['initial-state-' . $app . '-' . $key] = $data;
	}

	/** @return array<string, string> id of the input => its value */
	public function inputs(): array {
		return array_map(static fn (\Closure $data): string => base64_encode(json_encode($data(), JSON_THROW_ON_ERROR)), $this->states);
	}
}
