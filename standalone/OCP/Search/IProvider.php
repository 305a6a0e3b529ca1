<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Search;

use OCP\IUser;

/**
 * A section of the results of the search field at the top of every page.
 */
interface IProvider {
	/** @return string */
	public function getId(): string;

	/** @return string title of the section */
	public function getName(): string;

	/**
	 * @param string $route where the user is
	 * @param array<array-key, mixed> $routeParameters
	 * @return int|null lower stands earlier, null hides the section
	 */
	public function getOrder(string $route, array $routeParameters): ?int;

	/** @return SearchResult what was found for this user */
	public function search(IUser $user, ISearchQuery $query): SearchResult;
}
