<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Mail;

/**
 * The connection was lost when the mail server may have taken the message already.
 */
final class MogelijkVerzonden extends \RuntimeException {
}
