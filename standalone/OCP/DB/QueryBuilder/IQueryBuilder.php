<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB\QueryBuilder;

/**
 * The types of a statement's parameters.
 */
interface IQueryBuilder {
	public const PARAM_NULL = 0;
	public const PARAM_BOOL = 'boolean';
	public const PARAM_INT = 1;
	public const PARAM_STR = 2;
}
