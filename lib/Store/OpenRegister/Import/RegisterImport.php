<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\OpenRegister\Import;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Store\OpenRegister\Errors;
use OCA\Klantcontact\Store\OpenRegister\LiveSchemas;
use OCA\Klantcontact\Store\OpenRegister\OpenRegister;
use OCA\Klantcontact\Store\OpenRegister\SchemaWriter;
use OCA\Klantcontact\Store\Soort;
use OCP\AppFramework\Services\IAppConfig;

/**
 * Brings register and schemas into OpenRegister, and keeps what an administrator changed.
 *
 * OpenRegister's own import overwrites whole schemas and swallows what fails. So it only makes what is missing, from documents that
 * are merged before; what is there is written as a whole document; and all of it is read back.
 */
final class RegisterImport {
	private const BASE = 'register_basis';

	public function __construct(
		private readonly OpenRegister $openRegister,
		private readonly LiveSchemas $schemas,
		private readonly SchemaWriter $writer,
		private readonly Errors $errors,
		private readonly IAppConfig $config,
		private readonly RegisterFile $file,
	) {
	}

	/**
	 * Makes and adds what is missing; does nothing when all is as it should be.
	 *
	 * @return list<string> what could not be applied, such as "klantcontact-klant: properties.naam.facetable"
	 * @throws StoreUnavailable when OpenRegister is missing or fails
	 */
	public function run(): array {
		$this->schemas->forget();
		$wanted = $this->wanted();
		$isComplete = $this->schemas->findRegister() !== null
			&& array_filter(Soort::cases(), fn (Soort $soort): bool => $this->schemas->findSchema($soort) === null) === [];
		if (!$isComplete) {
			$this->errors->guard(fn (): array => $this->openRegister->configurations()->importFromApp(
				appId: 'klantcontact', data: $this->file->withSchemas($wanted), version: $this->file->version(), force: true,
			));
			$this->schemas->forget();
			// OpenRegister adds to what it imports, such as the property that describes an object: that may stay.
			$wanted = $this->wanted();
		}
		foreach (Soort::cases() as $soort) {
			$live = $this->live($soort);
			if ($live !== [] && SchemaMerge::differences($wanted[$soort->slug()], $live) !== []) {
				$this->writer->write($soort, array_diff_key($wanted[$soort->slug()], ['version' => true]) + $live);
			}
		}
		$this->linkSchemas();
		$problems = $this->problems($wanted);
		$this->remember($problems);
		return $problems;
	}

	/**
	 * @return list<string> what is not as it should be, read from OpenRegister now
	 * @throws StoreUnavailable when OpenRegister is missing or fails
	 */
	public function check(): array {
		$this->schemas->forget();
		return $this->problems($this->wanted());
	}

	/** @return array<string, array<string, mixed>> by slug: ours, with what an administrator changed */
	private function wanted(): array {
		$base = $this->config->getAppValueArray(self::BASE, lazy: true);
		$wanted = [];
		foreach (Soort::cases() as $soort) {
			/** @var array<string, mixed> $before */
			$before = (array)($base[$soort->slug()] ?? []);
			$wanted[$soort->slug()] = SchemaMerge::merge($this->file->schema($soort), $this->live($soort), $before);
		}
		return $wanted;
	}

	/** @return array<string, mixed> empty when it is not there */
	private function live(Soort $soort): array {
		return $this->schemas->findSchema($soort)?->jsonSerialize() ?? [];
	}

	/** A schema that was deleted and made again has another number: the register must know it. */
	private function linkSchemas(): void {
		$register = $this->schemas->findRegister();
		if ($register === null) {
			return;
		}
		$document = $register->jsonSerialize();
		$linked = array_map(static fn (mixed $id): string => is_scalar($id) ? (string)$id : '', (array)($document['schemas'] ?? []));
		$missing = array_filter($this->ids(), static fn (int $id): bool => !in_array((string)$id, $linked, true));
		if ($missing !== []) {
			$schemas = [...array_values((array)($document['schemas'] ?? [])), ...$missing];
			$changed = ['schemas' => $schemas] + array_diff_key($document, array_flip(['id', 'uuid', 'uri', 'version', 'created', 'updated']));
			$this->errors->guard(fn (): object => $this->openRegister->registers()->updateFromArray(id: $register->getId(), object: $changed));
			$this->schemas->forget();
		}
	}

	/** @return list<int> numbers of the schemas that are there */
	private function ids(): array {
		return array_values(array_filter(array_map(fn (Soort $soort): ?int => $this->schemas->findSchema($soort)?->getId(), Soort::cases()), is_int(...)));
	}

	/**
	 * @param array<string, array<string, mixed>> $wanted by slug
	 * @return list<string>
	 */
	private function problems(array $wanted): array {
		$problems = $this->schemas->findRegister() === null ? ['register'] : [];
		foreach (Soort::cases() as $soort) {
			$live = $this->live($soort);
			$differences = $live === [] ? ['missing'] : SchemaMerge::differences($wanted[$soort->slug()], $live);
			array_push($problems, ...array_map(static fn (string $what): string => $soort->slug() . ': ' . $what, $differences));
		}
		return $problems;
	}

	/** @param list<string> $problems */
	private function remember(array $problems): void {
		$base = $this->config->getAppValueArray(self::BASE, lazy: true);
		foreach (Soort::cases() as $soort) {
			$isApplied = array_filter($problems, static fn (string $problem): bool => str_starts_with($problem, $soort->slug() . ': ')) === [];
			$base = $isApplied ? [$soort->slug() => $this->file->schema($soort)] + $base : $base;
		}
		$this->config->setAppValueArray(self::BASE, $base, lazy: true);
	}
}
