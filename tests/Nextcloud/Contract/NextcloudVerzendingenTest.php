<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Nextcloud\Contract;

use OCA\Klantcontact\Tests\Contract\VerzendingenContract;

final class NextcloudVerzendingenTest extends VerzendingenContract {
	use OpNextcloud;
}
