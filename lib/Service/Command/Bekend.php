<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Command;

/**
 * The command was carried out before: its transaction is rolled back, and the stored answer given.
 */
final class Bekend extends \RuntimeException {
}
