<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

/**
 * What a page of the server itself may do.
 */
class ContentSecurityPolicy extends EmptyContentSecurityPolicy {
	/** @var array<string, list<string>> directive => sources */
	protected array $sources = [
		'script-src' => ["'self'"],
		'style-src' => ["'self'", "'unsafe-inline'"],
		'img-src' => ["'self'", 'data:', 'blob:'],
		'font-src' => ["'self'", 'data:'],
		'connect-src' => ["'self'"],
		'media-src' => ["'self'"],
		'frame-ancestors' => ["'self'"],
		'form-action' => ["'self'"],
	];
}
