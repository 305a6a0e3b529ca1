<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

// Where phpstan-ocp.neon finds Nextcloud's public API: the path comes from the environment, never from a file in git.
$ocp = getenv('OCP');
if (!is_string($ocp) || !is_dir($ocp . '/OCP')) {
	throw new RuntimeException('Set OCP to a checkout of nextcloud/ocp: the folder that holds OCP/');
}
return ['parameters' => ['scanDirectories' => [$ocp . '/OCP', __DIR__ . '/tests/stubs']]];
