<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http\Attribute;

/**
 * How often one address without login may call a method.
 */
#[\Attribute(\Attribute::TARGET_METHOD)]
class AnonRateLimit extends ARateLimit {
}
