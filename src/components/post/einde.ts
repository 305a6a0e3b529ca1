/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { AntwoordWaarden, PostWaarden } from './postWaarden.ts'

import { t } from '@nextcloud/l10n'

/** What becomes of a mail or letter (MAIL-11): an answer, a taak or a zaak, both of these, or nothing with a reason */
export type Einde = 'antwoord' | 'opvolging' | 'geen'

/**
 * Chooses an end, or takes it back. An answer and a taak go together ("we received it, a colleague calls you"); no answer needed stands alone.
 *
 * @param eindes - What is chosen
 * @param einde - What was pressed
 */
export function kiesEinde(eindes: Einde[], einde: Einde): Einde[] {
	if (eindes.includes(einde)) {
		return eindes.filter((one) => one !== einde)
	}
	return einde === 'geen' ? [einde] : [...eindes.filter((one) => one !== 'geen'), einde]
}

/**
 * Whether somebody wrote an answer: a salutation and a greeting alone are none.
 *
 * @param antwoord - The answer
 */
export function isBeantwoord(antwoord: AntwoordWaarden): boolean {
	const { tekst, voorgevuld } = antwoord
	return tekst.trim() !== '' && tekst.trim() !== voorgevuld.trim()
}

/**
 * Whether enough is there of the taak or the zaak that a colleague goes on with.
 *
 * @param values - What was typed
 */
function isDoorgegeven(values: PostWaarden): boolean {
	if (values.opvolging === 'taak') {
		return values.taak.gevraagdeHandeling.trim() !== ''
	}
	return values.zaakSoort === 'nieuw' ? values.nieuweZaak.omschrijving.trim() !== '' : values.zaak !== null
}

/**
 * What must still be done before it can end: there is an answer, a taak, a zaak, or a reason why none is needed (MAIL-16), and nothing chosen is left empty.
 *
 * @param values - What was typed
 * @return what to do; empty when it can end
 */
export function nogNodig(values: PostWaarden): string {
	const { eindes } = values
	if (eindes.length === 0) {
		return t('klantcontact', 'Answer it, make a task or a case, or say why no answer is needed; then you can complete it.')
	}
	if (eindes.includes('antwoord') && !isBeantwoord(values.antwoord)) {
		return t('klantcontact', 'Write the answer; then you can complete it. To leave the answer out, press “Reply” again.')
	}
	if (eindes.includes('opvolging') && !isDoorgegeven(values)) {
		return t('klantcontact', 'Fill in the task or the case; then you can complete it. To leave it out, press “Make task or case” again.')
	}
	return eindes.includes('geen') && values.geenAntwoordReden.trim() === '' ? t('klantcontact', 'Say why no answer is needed; then you can complete it.') : ''
}
