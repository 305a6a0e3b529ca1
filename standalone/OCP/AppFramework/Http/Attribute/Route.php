<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http\Attribute;

/**
 * The address of a controller method.
 */
#[\Attribute(\Attribute::TARGET_METHOD | \Attribute::IS_REPEATABLE)]
class Route {
	public const TYPE_API = 'ocs';
	public const TYPE_FRONTPAGE = 'routes';

	/**
	 * @param string $type one of the TYPE_ constants
	 * @param string $verb HTTP method
	 * @param string $url path with {placeholders}
	 * @param array<string, string>|null $requirements placeholder => regular expression
	 * @param array<string, mixed>|null $defaults placeholder => value when it is missing
	 * @param string|null $root path before the url
	 * @param string|null $postfix end of the route's name
	 */
	public function __construct(
		protected string $type,
		protected string $verb,
		protected string $url,
		protected ?array $requirements = null,
		protected ?array $defaults = null,
		protected ?string $root = null,
		protected ?string $postfix = null,
	) {
	}

	/** @return string one of the TYPE_ constants */
	public function getType(): string {
		return $this->type;
	}

	/** @return string HTTP method */
	public function getVerb(): string {
		return $this->verb;
	}

	/** @return string path with {placeholders} */
	public function getUrl(): string {
		return $this->url;
	}

	/** @return array<string, string>|null placeholder => regular expression */
	public function getRequirements(): ?array {
		return $this->requirements;
	}

	/** @return array<string, mixed>|null placeholder => value when it is missing */
	public function getDefaults(): ?array {
		return $this->defaults;
	}

	/** @return string|null path before the url */
	public function getRoot(): ?string {
		return $this->root;
	}

	/** @return string|null end of the route's name */
	public function getPostfix(): ?string {
		return $this->postfix;
	}
}
