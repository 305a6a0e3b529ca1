<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Collaboration\Reference;

/**
 * The card of a link.
 */
interface IReference {
	/** @return string the link */
	public function getId(): string;

	/** @return void */
	public function setTitle(string $title): void;

	/** @return string */
	public function getTitle(): string;

	/** @return void */
	public function setDescription(?string $description): void;

	/** @return string|null */
	public function getDescription(): ?string;

	/** @return void */
	public function setImageUrl(?string $imageUrl): void;

	/** @return string|null */
	public function getImageUrl(): ?string;

	/** @return void */
	public function setUrl(?string $url): void;

	/** @return string address that a click opens */
	public function getUrl(): string;
}
