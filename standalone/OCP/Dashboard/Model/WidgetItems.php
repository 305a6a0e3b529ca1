<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Dashboard\Model;

/**
 * The items of a panel.
 */
class WidgetItems {
	/**
	 * @param list<WidgetItem> $items
	 * @param string $emptyContentMessage what to say when there are none
	 */
	public function __construct(
		private array $items = [],
		private string $emptyContentMessage = '',
	) {
	}

	/** @return list<WidgetItem> */
	public function getItems(): array {
		return $this->items;
	}

	/** @return string */
	public function getEmptyContentMessage(): string {
		return $this->emptyContentMessage;
	}
}
