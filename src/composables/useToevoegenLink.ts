/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useDialogen } from '../stores/dialogen.ts'
import { useInstellingenStore } from '../stores/instellingen.ts'

/** Fragment of the link that other apps have to "Contactmoment toevoegen"; it never reaches the server and holds nothing personal */
export const TOEVOEGEN = '#contactmoment-toevoegen'

/** Opens "Contactmoment toevoegen" when the page was opened by that link, once the rights of the user are known */
export function useToevoegenLink(): void {
	const route = useRoute()
	const router = useRouter()
	const instellingen = useInstellingenStore()
	const dialogen = useDialogen()

	watch(() => route.hash === TOEVOEGEN && instellingen.mag('registreren'), async (isAsked) => {
		if (isAsked) {
			await router.replace({ hash: '' })
			void dialogen.contactmoment()
		}
	}, { immediate: true })
}
