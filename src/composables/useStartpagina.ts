/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useInstellingenStore } from '../stores/instellingen.ts'

/** Who opens the app without naming a page, and has no list of contactmomenten, comes to the tasks of her teams (design, Rights) */
export function useStartpagina(): void {
	const route = useRoute()
	const router = useRouter()
	const instellingen = useInstellingenStore()

	watch(() => instellingen.instellingen, (known) => {
		if (route.redirectedFrom?.path === '/' && known !== undefined && !instellingen.mag('lijst') && known.gebruiker.teams.length > 0) {
			void router.replace({ name: 'teamtaken' })
		}
	}, { immediate: true })
}
