/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { BundleAnswer } from '../types/api.ts'

import { defineStore } from 'pinia'
import { shallowReadonly, shallowRef } from 'vue'

/** Something that was stored, by this page or another tab of it */
export interface Gemeld {
	/** Counts up, so that the same objects can be told twice */
	volgnummer: number
	objecten: BundleAnswer
}

const CHANNEL = 'klantcontact-wijzigingen'

/**
 * What has just been stored. Dialogs and pages tell it after a save (`meld`); lists, tabs and the widget watch `laatste`
 * and show it without asking the server again. Other tabs of the same browser hear it too.
 */
export const useWijzigingenStore = defineStore('wijzigingen', () => {
	const laatste = shallowRef<Gemeld>()
	const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL)

	channel?.addEventListener('message', (event: MessageEvent<BundleAnswer>) => zet(event.data))

	/**
	 * @param objecten - Stored objects by kind
	 */
	function zet(objecten: BundleAnswer): void {
		laatste.value = { volgnummer: (laatste.value?.volgnummer ?? 0) + 1, objecten }
	}

	/**
	 * Tells what was stored.
	 *
	 * @param objecten - Answer of `registreer`, or one changed object such as `{ klanten: [klant] }`
	 */
	function meld(objecten: BundleAnswer): void {
		zet(objecten)
		channel?.postMessage(objecten)
	}

	return { laatste: shallowReadonly(laatste), meld }
})
