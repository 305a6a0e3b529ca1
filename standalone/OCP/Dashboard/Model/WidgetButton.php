<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Dashboard\Model;

/**
 * A button under a dashboard panel.
 */
class WidgetButton {
	public const TYPE_NEW = 'new';
	public const TYPE_MORE = 'more';
	public const TYPE_SETUP = 'setup';

	/**
	 * @param string $type one of the TYPE_ constants
	 * @param string $link address
	 * @param string $text
	 */
	public function __construct(
		private string $type,
		private string $link,
		private string $text,
	) {
	}

	/** @return string one of the TYPE_ constants */
	public function getType(): string {
		return $this->type;
	}

	/** @return string address */
	public function getLink(): string {
		return $this->link;
	}

	/** @return string */
	public function getText(): string {
		return $this->text;
	}
}
