<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files;

use OCP\Files\SimpleFS\ISimpleRoot;

/**
 * The files of this app that no user sees.
 */
interface IAppData extends ISimpleRoot {
}
