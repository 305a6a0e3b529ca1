<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Settings;

/**
 * Settings that an administrator may leave to a group.
 */
interface IDelegatedSettings extends ISettings {
	/** @return string|null name of the form */
	public function getName(): ?string;

	/** @return array<string, list<string>> patterns of setting names, by app */
	public function getAuthorizedAppConfig(): array;
}
