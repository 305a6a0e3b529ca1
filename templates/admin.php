<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use OCP\Util;

Util::addScript('klantcontact', 'klantcontact-settings');
Util::addStyle('klantcontact', 'klantcontact-settings');
?>
<div id="klantcontact-settings" class="section"></div>
