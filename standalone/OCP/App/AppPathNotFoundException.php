<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCPApp;

/**
 * There is no such app.
 */
class AppPathNotFoundException extends \Exception {
}
