<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Container;

use Psr\Container\NotFoundExceptionInterface;

/**
 * Nobody told how to make the service.
 */
final class NotInContainer extends ContainerException implements NotFoundExceptionInterface {
}
