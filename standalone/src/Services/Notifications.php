<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Services;

use OCP\Notification\IManager;
use OCP\Notification\INotification;
use OCP\Notification\UnknownNotificationException;

/**
 * Notifications, kept for one request: this host has no bell.
 */
final class Notifications implements IManager {
	/** @var list<Notification> */
	private array $kept = [];

	/** @return list<Notification> what users would see */
	public function kept(): array {
		return $this->kept;
	}

	#[\Override]
	public function createNotification(): INotification {
		return new Notification();
	}

	#[\Override]
	public function notify(INotification $notification): void {
		if ($notification instanceof Notification) {
			$this->kept[] = $notification;
		}
	}

	#[\Override]
	public function markProcessed(INotification $notification): void {
		$this->kept = array_values(array_filter($this->kept, static fn (Notification $one): bool => !$notification instanceof Notification || !$notification->isIn($one)));
	}

	#[\Override]
	public function getCount(INotification $notification): int {
		return count(array_filter($this->kept, static fn (Notification $one): bool => $notification instanceof Notification && $notification->isIn($one)));
	}

	#[\Override]
	public function defer(): bool {
		return false;
	}

	#[\Override]
	public function flush(): void {
	}

	#[\Override]
	public function getID(): string {
		return 'core';
	}

	#[\Override]
	public function getName(): string {
		return 'core';
	}

	#[\Override]
	public function prepare(INotification $notification, string $languageCode): INotification {
		throw new UnknownNotificationException();
	}
}
