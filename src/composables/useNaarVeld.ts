/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { nextTick } from 'vue'
import { useFormulierContext } from './useFormulier.ts'

/**
 * Brings the user to a field that her click has just shown, so that the next key goes there.
 *
 * @return call it with the path of the field, below the part of the form where this was called
 */
export function useNaarVeld(): (path: string) => Promise<void> {
	const form = useFormulierContext()
	return async (path) => {
		await nextTick()
		document.getElementById(form.fieldId(path))?.focus()
	}
}
