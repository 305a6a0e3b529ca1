<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

// The page is Vue's: it mounts on Nextcloud's own #content.
\OCP\Util::addScript('klantcontact', 'klantcontact-main');
\OCP\Util::addStyle('klantcontact', 'klantcontact-main');
