<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http\Attribute;

/**
 * In which API document a controller or method stands.
 */
#[\Attribute(\Attribute::TARGET_CLASS | \Attribute::TARGET_METHOD | \Attribute::IS_REPEATABLE)]
class OpenAPI {
	public const SCOPE_DEFAULT = 'default';
	public const SCOPE_ADMINISTRATION = 'administration';
	public const SCOPE_FEDERATION = 'federation';
	public const SCOPE_IGNORE = 'ignore';
	public const SCOPE_EX_APP = 'ex_app';

	/**
	 * @param self::SCOPE_* $scope
	 * @param list<string>|null $tags
	 */
	public function __construct(
		protected string $scope = self::SCOPE_DEFAULT,
		protected ?array $tags = null,
	) {
	}

	/** @return string one of the SCOPE_ constants */
	public function getScope(): string {
		return $this->scope;
	}

	/** @return list<string>|null */
	public function getTags(): ?array {
		return $this->tags;
	}
}
