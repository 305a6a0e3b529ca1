/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Row } from '../types/api.ts'

import { spawnDialog } from '@nextcloud/vue/functions/dialog'
import { defineStore } from 'pinia'
import { ref } from 'vue'

export interface ContactmomentVooraf {
	/** Klant to fill in */
	klant?: Row<'klanten'>
	/** Zaak to fill in */
	zaak?: Row<'zaken'>
	/** "Interactie via sjabloon" */
	viaSjabloon?: boolean
}

export interface BerichtVooraf extends ContactmomentVooraf {
	/** Contactmoment that the bericht belongs to */
	contactmoment?: Row<'contactmomenten'>
}

/**
 * Opens the dialogs that several pages share, each loaded when first opened. What they store, they tell the
 * wijzigingen store themselves; the promises end when the dialog is closed.
 */
export const useDialogen = defineStore('dialogen', () => {
	/** Whether one of them is open: a second one waits for the first */
	const isOpen = ref(false)

	/**
	 * @param open - Loads and shows the dialog
	 */
	async function one<T>(open: () => Promise<T>): Promise<T | undefined> {
		if (isOpen.value) {
			return undefined
		}
		isOpen.value = true
		try {
			return await open()
		} finally {
			isOpen.value = false
		}
	}

	/**
	 * "Contactmoment toevoegen".
	 *
	 * @param vooraf - What is known already
	 */
	function contactmoment(vooraf: ContactmomentVooraf = {}) {
		return one(async () => spawnDialog((await import('../dialogs/ContactmomentDialog.vue')).default, vooraf))
	}

	/**
	 * "Bericht toevoegen".
	 *
	 * @param vooraf - What is known already
	 */
	function bericht(vooraf: BerichtVooraf = {}) {
		return one(async () => spawnDialog((await import('../dialogs/BerichtDialog.vue')).default, vooraf))
	}

	/**
	 * "Nieuwe klant", or the klant given to edit.
	 *
	 * @param klant - Klant to edit
	 * @param nieuwPersoon - Whether a new person is to be added to it
	 */
	function klant(klant?: Row<'klanten'>, nieuwPersoon = false) {
		return one(async () => spawnDialog((await import('../dialogs/KlantDialog.vue')).default, { klant, nieuwPersoon }))
	}

	/**
	 * "Nieuwe zaak", or the zaak given to edit.
	 *
	 * @param zaak - Zaak to edit
	 * @param van - Klant of a new zaak
	 */
	function zaak(zaak?: Row<'zaken'>, van?: Row<'klanten'>) {
		return one(async () => spawnDialog((await import('../dialogs/ZaakDialog.vue')).default, { zaak, klant: van }))
	}

	/**
	 * "Nieuw sjabloon", or the sjabloon given to edit.
	 *
	 * @param sjabloon - Sjabloon to edit
	 */
	function sjabloon(sjabloon?: Row<'sjablonen'>) {
		return one(async () => spawnDialog((await import('../dialogs/SjabloonDialog.vue')).default, { sjabloon }))
	}

	return { isOpen, contactmoment, bericht, klant, zaak, sjabloon }
})
