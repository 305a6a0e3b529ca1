<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http\Attribute;

/**
 * An address under /ocs/v2.php/apps/<app>.
 */
#[\Attribute(\Attribute::TARGET_METHOD | \Attribute::IS_REPEATABLE)]
class ApiRoute extends Route {
	/**
	 * @param string $verb HTTP method
	 * @param string $url path with {placeholders}
	 * @param array<string, string>|null $requirements placeholder => regular expression
	 * @param array<string, mixed>|null $defaults placeholder => value when it is missing
	 * @param string|null $root path before the url
	 * @param string|null $postfix end of the route's name
	 */
	public function __construct(
		string $verb,
		string $url,
		?array $requirements = null,
		?array $defaults = null,
		?string $root = null,
		?string $postfix = null,
	) {
		parent::__construct(Route::TYPE_API, $verb, $url, $requirements, $defaults, $root, $postfix);
	}
}
