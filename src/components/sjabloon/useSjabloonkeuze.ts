/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Row } from '../../types/api.ts'
import type { InteractieWaarden } from '../contactmoment/interactieWaarden.ts'

import { t } from '@nextcloud/l10n'
import { spawnDialog } from '@nextcloud/vue/functions/dialog'
import BevestigDialog from '../../dialogs/BevestigDialog.vue'
import { useInstellingenStore } from '../../stores/instellingen.ts'
import { gevuldIn, naSjabloon, overschrijft, vulIn } from './vulSjabloon.ts'

/**
 * Fills a form from a sjabloon, and asks before it overwrites what was typed.
 *
 * @param values - The form's values
 * @return chooses a sjabloon, or none, and says whether it was done
 */
export function useSjabloonkeuze(values: InteractieWaarden): (sjabloon?: Row<'sjablonen'>) => Promise<boolean> {
	const settings = useInstellingenStore()
	const begin = gevuldIn(values)
	let untouched = begin

	/** Asks whether what was typed may be overwritten */
	function ask(): Promise<boolean> {
		return spawnDialog(BevestigDialog, {
			title: t('klantcontact', 'Overwrite what you typed?'),
			text: t('klantcontact', 'The template fills in fields that you have changed yourself.'),
			yes: t('klantcontact', 'Overwrite'),
			no: t('klantcontact', 'Keep what I typed'),
			destructive: true,
		}) as Promise<boolean>
	}

	return async (sjabloon) => {
		const before = gevuldIn(values)
		const teams = (settings.instellingen?.teams ?? []).filter(({ actief }) => actief).map(({ id }) => id)
		const after = naSjabloon(before, untouched, begin, sjabloon, { kanalen: settings.kanalen, teams, klachtenteam: settings.instellingen?.klachtenteam }, new Date())
		if (overschrijft(before, untouched, after) && !await ask()) {
			return false
		}
		values.sjabloon = sjabloon?.id
		vulIn(values, after)
		untouched = after
		return true
	}
}
