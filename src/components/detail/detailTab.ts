/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { t } from '@nextcloud/l10n'

/** One tab of a detail page; its id stands in the page's URL */
export interface DetailTab {
	id: string
	label: string
}

/** What the tabs are called */
const labels = {
	overzicht: () => t('klantcontact', 'Overview'),
	betrokkenen: () => t('klantcontact', 'People involved'),
	contactmomenten: () => t('klantcontact', 'Contact moments'),
	berichten: () => t('klantcontact', 'Messages'),
	zaken: () => t('klantcontact', 'Cases'),
	taken: () => t('klantcontact', 'Tasks'),
	historie: () => t('klantcontact', 'History'),
}

export type TabId = keyof typeof labels

/**
 * Tabs with what they are called
 *
 * @param ids - The tabs, in reading order
 */
export function detailTabs(ids: readonly TabId[]): DetailTab[] {
	return ids.map((id) => ({ id, label: labels[id]() }))
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
