/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'
import type { Mail } from '../../mail/mail.ts'
import type { Bekend, Bijlage, Limieten } from '../../types/api.ts'
import type { PostConcept } from './postConcept.ts'

import { t } from '@nextcloud/l10n'
import { onScopeDispose, ref, shallowRef } from 'vue'
import { bekend } from '../../api/berichten.ts'
import { toApiError } from '../../api/toApiError.ts'
import { readMail } from '../../mail/readMail.ts'
import { bestandenUit } from './bestandenUit.ts'
import { mailFoutTekst } from './mailFoutTekst.ts'
import { pickMail } from './uitBestanden.ts'

/** A file that the server has already */
type Opgeslagen = Pick<Bijlage, 'id' | 'naam' | 'grootte'>

/** A mail that was read, ready to be registered */
export interface Ontvangst {
	mail: Mail
	/** The message itself */
	file: File
	/** The copy that the server has of it already */
	bijlage?: Opgeslagen
	/** The draft that it goes on with */
	hersteld?: PostConcept
	/** The same mail, registered before (MAIL-10) */
	eerder?: Bekend
	/** The message that this one answers, registered before */
	keten?: Bekend
}

export interface MailInname {
	ontvangst: Ref<Ontvangst | undefined>
	/** What is being done; empty while nothing is */
	busy: Ref<string>
	fout: Ref<string>
	/** Reads a mail */
	lees: (file: File) => Promise<void>
	/** Lets the user choose one of her files in Nextcloud */
	kies: () => Promise<void>
	/** Reads the mail of a draft again, to go on with it */
	verder: (concept: PostConcept) => Promise<void>
	/** Puts it away, for the next */
	leeg: () => void
}

/** How many Message-IDs the server looks up at a time */
const MAX_IDS = 100

/**
 * Whether a mail was registered before, and what it answers; a failure to find out is no reason to refuse the mail.
 *
 * @param mail - The mail
 */
async function herken(mail: Mail): Promise<Pick<Ontvangst, 'eerder' | 'keten'>> {
	const { messageId, inReplyTo, references } = mail
	const earlier = [...new Set([...inReplyTo ? [inReplyTo] : [], ...references.toReversed()])].filter((id) => id !== messageId)
	const ids = [...messageId ? [messageId] : [], ...earlier].slice(0, MAX_IDS)
	const found = ids.length > 0 ? await bekend(ids).catch(() => []) : []
	const byId = new Map(found.map((one) => [one.messageId, one]))
	return {
		eerder: byId.get(messageId ?? ''),
		keten: earlier.map((id) => byId.get(id)).find((one) => one?.contactmoment),
	}
}

/**
 * Takes mails in: reads them in a worker and asks whether they are known.
 *
 * @param limieten - What a mail may measure
 */
export function useMailInname(limieten: () => Limieten): MailInname {
	const ontvangst = shallowRef<Ontvangst>()
	const busy = ref('')
	const fout = ref('')
	let running: AbortController | undefined

	/**
	 * @param file - The mail
	 * @param more - What is known of it beside that
	 */
	async function lees(file: File, more: Pick<Ontvangst, 'bijlage' | 'hersteld'> = {}): Promise<void> {
		running?.abort()
		const controller = new AbortController()
		running = controller
		busy.value = t('klantcontact', 'Reading the email …')
		fout.value = ''
		try {
			const { bestand, bestanden } = limieten()
			const mail = await readMail(file, { grootte: bestand, bestanden: bestanden - 1 }, controller.signal)
			const found = await herken(mail)
			if (running === controller) {
				ontvangst.value = { mail, file, ...found, ...more }
			}
		} catch (error) {
			if (running === controller) {
				fout.value = mailFoutTekst(error, limieten())
			}
		} finally {
			if (running === controller) {
				busy.value = ''
			}
		}
	}

	/** Lets the user choose one of her files */
	async function kies(): Promise<void> {
		fout.value = ''
		try {
			const picked = await pickMail()
			if (picked) {
				await lees(picked.file, { bijlage: picked.bijlage })
			}
		} catch (error) {
			fout.value = toApiError(error).message
		}
	}

	/**
	 * Reads the mail of a draft again.
	 *
	 * @param hersteld - The draft
	 */
	async function verder(hersteld: PostConcept): Promise<void> {
		fout.value = ''
		try {
			await lees((await bestandenUit(hersteld, 1))[0]!, { hersteld })
		} catch (error) {
			fout.value = toApiError(error).message
		}
	}

	onScopeDispose(() => running?.abort())

	return {
		ontvangst,
		busy,
		fout,
		lees: (file) => lees(file),
		kies,
		verder,
		leeg() {
			ontvangst.value = undefined
		},
	}
}
