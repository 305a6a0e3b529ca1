<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Notification;

/**
 * Takes notifications.
 */
interface IApp {
	/** @return void */
	public function notify(INotification $notification): void;

	/** Removes every notification that has what is set in this one. */
	public function markProcessed(INotification $notification): void;

	/** @return int how many there are that have what is set in this one */
	public function getCount(INotification $notification): int;
}
