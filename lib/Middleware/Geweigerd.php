<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Middleware;

/**
 * A request to OpenRegister that this app does not let through.
 */
final class Geweigerd extends \RuntimeException {
}
