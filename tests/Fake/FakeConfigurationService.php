<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

/**
 * OpenRegister's import: it overwrites whole schemas, swallows the failure of a single one, and adds what is missing.
 */
final class FakeConfigurationService {
	/** How often something was imported. */
	public int $imports = 0;
	/** @var list<string> slugs of schemas that the import silently leaves out */
	public array $swallowed = [];

	public function __construct(
		private readonly FakeMapper $registers,
		private readonly FakeMapper $schemas,
	) {
	}

	/**
	 * @param array<string, mixed> $data
	 * @return array<string, mixed>
	 */
	public function importFromApp(string $appId, array $data, string $version, bool $force = false): array {
		$this->imports++;
		/** @var array{schemas: array<string, array<string, mixed>>, registers: array<string, array<string, mixed>>} $components */
		$components = $data['components'];
		$ids = [];
		foreach ($components['schemas'] as $slug => $document) {
			if (in_array($slug, $this->swallowed, true)) {
				continue;
			}
			$known = $this->schemas->bySlug($slug);
			$known === null ? $known = $this->schemas->create($document) : $known->document = $document + $known->document;
			$ids[] = $known->getId();
		}
		foreach ($components['registers'] as $slug => $document) {
			$known = $this->registers->bySlug($slug);
			$known === null ? $this->registers->create(['schemas' => $ids] + $document) : $known->document = ['schemas' => $ids] + $document + $known->document;
		}
		return ['schemas' => $ids];
	}
}
