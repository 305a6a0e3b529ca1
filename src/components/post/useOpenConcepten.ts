/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ShallowRef } from 'vue'
import type { PostConcept, Postsoort } from './postConcept.ts'

import { showError } from '@nextcloud/dialogs'
import { t } from '@nextcloud/l10n'
import { spawnDialog } from '@nextcloud/vue/functions/dialog'
import { onMounted, shallowRef, watch } from 'vue'
import BevestigDialog from '../../dialogs/BevestigDialog.vue'
import { leesConcepten, verwijderConcept } from '../../api/concepten.ts'
import { toApiError } from '../../api/toApiError.ts'
import { useWijzigingenStore } from '../../stores/objecten.ts'
import { logger } from '../../utils/logger.ts'
import { postUit } from './postConcept.ts'

export interface OpenConcepten {
	lijst: ShallowRef<PostConcept[]>
	/** Removes one for good, after asking */
	gooiWeg: (one: PostConcept) => Promise<void>
}

/**
 * The mails or letters that the user began and did not finish, also those of before a crash (ALG-12).
 *
 * @param soort - Which of the two
 */
export function useOpenConcepten(soort: Postsoort): OpenConcepten {
	const wijzigingen = useWijzigingenStore()
	const lijst = shallowRef<PostConcept[]>([])

	/** Reads them anew; what cannot be read now is read the next time */
	async function lees(): Promise<void> {
		try {
			lijst.value = (await leesConcepten()).flatMap((concept) => postUit(concept, soort) ?? [])
		} catch (error) {
			logger.warn('The drafts could not be read', { error: toApiError(error).code })
		}
	}

	onMounted(lees)
	watch(() => wijzigingen.laatste, lees)

	return {
		lijst,
		async gooiWeg({ concept, values }) {
			const yes = await spawnDialog(BevestigDialog, {
				title: t('klantcontact', 'Discard draft?'),
				text: t('klantcontact', 'What you typed at “{onderwerp}” is lost.', { onderwerp: values.onderwerp }, { escape: false, sanitize: false }),
				yes: t('klantcontact', 'Discard'),
				destructive: true,
			})
			if (yes) {
				await verwijderConcept(concept.id).catch((error: unknown) => showError(toApiError(error).message))
				await lees()
			}
		},
	}
}
