<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Settings;

use OCP\AppFramework\Http\TemplateResponse;

/**
 * One form on a settings page.
 */
interface ISettings {
	/** @return TemplateResponse<int, array<string, mixed>> the form */
	public function getForm();

	/** @return string|null id of the section it stands in */
	public function getSection();

	/** @return int 0 to 100, lower stands higher */
	public function getPriority();
}
