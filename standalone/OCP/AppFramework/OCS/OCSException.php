<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\OCS;

/**
 * A failure with a status that OCS clients understand.
 */
class OCSException extends \Exception {
}
