<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http\Attribute;

/**
 * A plain link may call it.
 */
#[\Attribute(\Attribute::TARGET_METHOD)]
class NoCSRFRequired {
}
