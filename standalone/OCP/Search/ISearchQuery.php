<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Search;

/**
 * What is searched for.
 */
interface ISearchQuery {
	/** @return string the words as typed */
	public function getTerm(): string;

	/** @return int how many results at most */
	public function getLimit(): int;

	/** @return int|string|null where the page before ended */
	public function getCursor();
}
