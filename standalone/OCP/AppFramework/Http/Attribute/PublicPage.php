<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http\Attribute;

/**
 * Everybody may call it, logged in or not.
 */
#[\Attribute(\Attribute::TARGET_METHOD)]
class PublicPage {
}
