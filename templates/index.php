<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * The app mounts itself on #content, so there is nothing in here but its files.
 */

use OCP\Util;

Util::addScript('klantcontact', 'klantcontact-main');
Util::addStyle('klantcontact', 'klantcontact-main');
