<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework;

/**
 * Answers requests under /ocs/v2.php; its data come in the envelope {ocs: {meta, data}}.
 */
abstract class OCSController extends ApiController {
}
