/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Paginas } from '../../../composables/lijst/usePaginas.ts'
import type { HistorieRegel, Soort } from '../../../types/api.ts'

import { watch } from 'vue'
import { historie } from '../../../api/objecten.ts'
import { usePaginas } from '../../../composables/lijst/usePaginas.ts'

/**
 * The history of an object, newest first, read page by page and anew when the object changed
 *
 * @param soort - Kind of the object
 * @param id - Its id
 * @param revisie - Its revision
 */
export function useHistorie(soort: Soort, id: () => string, revisie: () => number): Paginas<HistorieRegel> {
	const paginas = usePaginas((cursor) => historie(soort, id(), cursor))
	watch([id, revisie], ([next], [before]) => {
		if (next !== before) {
			paginas.toon([], null)
		}
		void paginas.herlaad()
	}, { immediate: true })
	return paginas
}
