<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Collaboration\Reference;

/**
 * The card of a link, drawn as that of any web page.
 */
class Reference implements IReference {
	protected ?string $title = null;

	protected ?string $description = null;

	protected ?string $imageUrl = null;

	protected ?string $url = null;

	/** @param string $reference the link */
	public function __construct(
		protected string $reference,
	) {
	}

	/** @return string */
	public function getId(): string {
		return $this->reference;
	}

	/** @return void */
	public function setTitle(string $title): void {
		$this->title = $title;
	}

	/** @return string */
	public function getTitle(): string {
		return $this->title ?? $this->reference;
	}

	/** @return void */
	public function setDescription(?string $description): void {
		$this->description = $description;
	}

	/** @return string|null */
	public function getDescription(): ?string {
		return $this->description;
	}

	/** @return void */
	public function setImageUrl(?string $imageUrl): void {
		$this->imageUrl = $imageUrl;
	}

	/** @return string|null */
	public function getImageUrl(): ?string {
		return $this->imageUrl;
	}

	/** @return void */
	public function setUrl(?string $url): void {
		$this->url = $url;
	}

	/** @return string */
	public function getUrl(): string {
		return $this->url ?? $this->reference;
	}
}
