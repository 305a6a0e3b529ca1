<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Answers every request that PHP's built-in server receives.
 */

use OCA\Klantcontact\Standalone\Host;
use OCA\Klantcontact\Standalone\Http\Request;
use OCA\Klantcontact\Standalone\Instance;

require __DIR__ . '/../vendor/autoload.php';

(new Host(Instance::fromEnvironment()))->handle(Request::fromGlobals());
