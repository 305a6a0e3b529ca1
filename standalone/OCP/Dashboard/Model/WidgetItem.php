<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Dashboard\Model;

/**
 * One line of a widget.
 */
final class WidgetItem {
	/** @param string $sinceId what to ask the next items after */
	public function __construct(
		private string $title = '',
		private string $subtitle = '',
		private string $link = '',
		private string $iconUrl = '',
		private string $sinceId = '',
	) {
	}

	/** @return string */
	public function getTitle(): string {
		return $this->title;
	}

	/** @return string */
	public function getSubtitle(): string {
		return $this->subtitle;
	}

	/** @return string address that a click opens */
	public function getLink(): string {
		return $this->link;
	}

	/** @return string */
	public function getIconUrl(): string {
		return $this->iconUrl;
	}

	/** @return string */
	public function getSinceId(): string {
		return $this->sinceId;
	}
}
