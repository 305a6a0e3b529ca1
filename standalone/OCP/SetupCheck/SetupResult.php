<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\SetupCheck;

/**
 * What a setup check found.
 */
class SetupResult {
	public const SUCCESS = 'success';
	public const INFO = 'info';
	public const WARNING = 'warning';
	public const ERROR = 'error';

	/** @param array<string, mixed>|null $descriptionParameters */
	private function __construct(
		private string $severity,
		private ?string $description = null,
		private ?array $descriptionParameters = null,
		private ?string $linkToDoc = null,
	) {
	}

	/** @param array<string, mixed>|null $descriptionParameters */
	public static function success(?string $description = null, ?string $linkToDoc = null, ?array $descriptionParameters = null): self {
		return new self(self::SUCCESS, $description, $descriptionParameters, $linkToDoc);
	}

	/** @param array<string, mixed>|null $descriptionParameters */
	public static function info(?string $description = null, ?string $linkToDoc = null, ?array $descriptionParameters = null): self {
		return new self(self::INFO, $description, $descriptionParameters, $linkToDoc);
	}

	/** @param array<string, mixed>|null $descriptionParameters */
	public static function warning(?string $description = null, ?string $linkToDoc = null, ?array $descriptionParameters = null): self {
		return new self(self::WARNING, $description, $descriptionParameters, $linkToDoc);
	}

	/** @param array<string, mixed>|null $descriptionParameters */
	public static function error(?string $description = null, ?string $linkToDoc = null, ?array $descriptionParameters = null): self {
		return new self(self::ERROR, $description, $descriptionParameters, $linkToDoc);
	}

	/** @return string one of the constants */
	public function getSeverity(): string {
		return $this->severity;
	}

	/** @return string|null */
	public function getDescription(): ?string {
		return $this->description;
	}

	/** @return array<string, mixed>|null */
	public function getDescriptionParameters(): ?array {
		return $this->descriptionParameters;
	}

	/** @return string|null */
	public function getLinkToDoc(): ?string {
		return $this->linkToDoc;
	}
}
