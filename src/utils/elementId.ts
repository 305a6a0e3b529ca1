/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

let count = 0

/**
 * An id for an element, the only one in the page. Vue's `useId` counts for each app, and every dialog is an app of its own.
 */
export function elementId(): string {
	count++
	return `klantcontact-${count}`
}
