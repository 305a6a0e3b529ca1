/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useGesprekkenStore } from '../stores/gesprekken.ts'
import { useInstellingenStore } from '../stores/instellingen.ts'

/** Start of the fragment in which a telephone system gives the number of the caller; browsers send no fragment to a server */
const TEL = '#tel='

/**
 * The screen pop: a page opened with "#tel=" and a number, in any notation, opens a conversation with it in the Werkplek; without
 * a number when the caller hides hers, for which some systems send a word. The number leaves the address at once, so that it
 * stays in no history; it waits until the rights of the user are known.
 */
export function useBelnummer(): void {
	const route = useRoute()
	const router = useRouter()
	const instellingen = useInstellingenStore()
	const gesprekken = useGesprekkenStore()
	/** Number of a call that has not been opened yet */
	const nummer = ref<string>()

	watch(() => route.hash, async (hash) => {
		if (hash.startsWith(TEL)) {
			await router.replace({ hash: '' })
			// not before: the way to the Werkplek would come in between, and the number would stay behind in the history
			nummer.value = hash.slice(TEL.length).trim()
		}
	}, { immediate: true })

	watch(() => nummer.value !== undefined && instellingen.mag('registreren'), async (isAsked) => {
		if (isAsked) {
			const telefoon = nummer.value
			nummer.value = undefined
			await router.push({ name: 'werkplek' })
			gesprekken.open(telefoon && /\d/.test(telefoon) ? { telefoon } : {})
		}
	}, { immediate: true })
}
