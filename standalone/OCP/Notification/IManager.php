<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Notification;

/**
 * Makes notifications, and hands them to whoever shows them.
 */
interface IManager extends IApp, INotifier {
	/** @return INotification an empty one */
	public function createNotification(): INotification;

	/** @return bool whether what follows is kept until flush() */
	public function defer(): bool;

	/** @return void */
	public function flush(): void;
}
