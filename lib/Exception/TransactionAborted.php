<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Exception;

/**
 * The database gave the transaction up, nothing is stored, and the whole command may be tried once more.
 */
final class TransactionAborted extends \RuntimeException {
}
