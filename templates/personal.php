<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use OCP\Util;

Util::addScript('klantcontact', 'klantcontact-personal');
Util::addStyle('klantcontact', 'klantcontact-personal');
?>
<div id="klantcontact-personal" class="section"></div>
