<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Notification;

/**
 * One notification for one user.
 */
interface INotification {
	/** @return INotification */
	public function setApp(string $app): INotification;

	/** @return string */
	public function getApp(): string;

	/** @return INotification */
	public function setUser(string $user): INotification;

	/** @return string */
	public function getUser(): string;

	/** @return INotification */
	public function setDateTime(\DateTime $dateTime): INotification;

	/** @return INotification */
	public function setObject(string $type, string $id): INotification;

	/** @return string */
	public function getObjectType(): string;

	/** @return string */
	public function getObjectId(): string;

	/** @param array<string, mixed> $parameters kept with it until it is put into words */
	public function setSubject(string $subject, array $parameters = []): INotification;

	/** @return string */
	public function getSubject(): string;

	/** @return array<string, mixed> */
	public function getSubjectParameters(): array;

	/** @return INotification */
	public function setParsedSubject(string $subject): INotification;

	/** @return INotification */
	public function setLink(string $link): INotification;

	/** @return INotification */
	public function setIcon(string $icon): INotification;
}
