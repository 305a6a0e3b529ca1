<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Notification;

/**
 * Puts notifications of an app into words.
 */
interface INotifier {
	/** @return string */
	public function getID(): string;

	/** @return string */
	public function getName(): string;

	/**
	 * @throws UnknownNotificationException when it is not ours
	 * @throws AlreadyProcessedException when there is nothing left to tell
	 */
	public function prepare(INotification $notification, string $languageCode): INotification;
}
