<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

/**
 * A group of users.
 */
interface IGroup {
	/** @return string the group id */
	public function getGID(): string;

	/** @return string the name to show */
	public function getDisplayName(): string;

	/** @return array<IUser> its members */
	public function getUsers(): array;

	/** @return bool whether the user is a member */
	public function inGroup(IUser $user): bool;

	/** @return int|bool how many members match, false when unknown */
	public function count(string $search = ''): int|bool;
}
