/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** One tab of a detail page; its id stands in the page's URL */
export interface DetailTab {
	id: string
	label: string
}

/**
 * The tab that a URL names, or the first one when it names none that exists
 *
 * @param tabs - The tabs of the page
 * @param wanted - The part of the URL, if any
 */
export function tabFromUrl(tabs: DetailTab[], wanted: string | string[] | undefined): string {
	return tabs.find((tab) => tab.id === wanted)?.id ?? tabs[0]?.id ?? ''
}
