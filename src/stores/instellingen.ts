/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ApiError } from '../api/ApiError.ts'
import type { Instellingen, Recht } from '../types/api.ts'

import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { leesInstellingen } from '../api/instellingen.ts'
import { toApiError } from '../api/toApiError.ts'
import { actieveKanalen } from '../utils/kanalen.ts'

/** The live lists and limits, and the user with her rights; read once for each page */
export const useInstellingenStore = defineStore('instellingen', () => {
	/** What the server said, once it did */
	const instellingen = shallowRef<Instellingen>()
	/** Why it could not be read */
	const fout = ref<ApiError>()
	let running: Promise<Instellingen | undefined> | undefined

	/** Kanalen that can be chosen for something new, in the admin's order */
	const kanalen = computed(() => actieveKanalen(instellingen.value))

	/**
	 * @param recht - What the user wants to do; the server decides, this only hides what it would refuse
	 */
	function mag(recht: Recht): boolean {
		return instellingen.value?.gebruiker.rechten[recht] ?? false
	}

	/**
	 * Reads the settings, once however often it is called.
	 *
	 * @param opnieuw - Reads them again
	 * @return the settings; undefined when they could not be read, then `fout` says why
	 */
	function laad(opnieuw = false): Promise<Instellingen | undefined> {
		if (running === undefined || opnieuw) {
			running = read()
		}
		return running
	}

	/** Asks the server; a failure lets the next call try again */
	async function read(): Promise<Instellingen | undefined> {
		fout.value = undefined
		try {
			instellingen.value = await leesInstellingen()
		} catch (error) {
			fout.value = toApiError(error)
			running = undefined
		}
		return instellingen.value
	}

	/**
	 * Takes settings that a save answered.
	 *
	 * @param nieuw - Settings as they are now
	 */
	function zet(nieuw: Instellingen): void {
		instellingen.value = nieuw
	}

	return { instellingen, fout, kanalen, mag, laad, zet }
})
