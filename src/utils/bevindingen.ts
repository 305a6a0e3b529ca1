/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Check } from './check.ts'

import { checkMessage } from './checkMessage.ts'

/** What may be wrong: path → what, empty or absent when nothing is */
export type Findings = Record<string, string | undefined>

/**
 * Checks a value that may be left empty.
 *
 * @param value - What was typed
 * @param check - The rule
 */
export function optional(value: string | undefined, check: (value: string) => Check): string {
	const outcome = value?.trim() ? check(value) : undefined
	return outcome && !outcome.ok ? checkMessage(outcome.error) : ''
}

/**
 * The findings that are findings.
 *
 * @param findings - What may be wrong
 */
export function foutenOf(findings: Findings): Record<string, string> {
	return Object.fromEntries(Object.entries(findings).filter((entry): entry is [string, string] => Boolean(entry[1])))
}
