<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Dashboard;

/**
 * One panel of the dashboard.
 */
interface IWidget {
	/** @return string */
	public function getId(): string;

	/** @return string */
	public function getTitle(): string;

	/** @return int lower stands earlier */
	public function getOrder(): int;

	/** @return string CSS class of the icon */
	public function getIconClass(): string;

	/** @return string|null address of the app behind it */
	public function getUrl(): ?string;

	/** Adds the scripts of the panel to the page. */
	public function load(): void;
}
