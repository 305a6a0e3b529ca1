/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'
import type { ApiError } from '../../api/ApiError.ts'
import type { BundleAnswer, Detail } from '../../types/api.ts'

import { onScopeDispose, readonly, ref, shallowRef, watch } from 'vue'
import { lees } from '../../api/objecten.ts'
import { toApiError } from '../../api/toApiError.ts'
import { useWijzigingenStore } from '../../stores/objecten.ts'
import { withChange } from './withChange.ts'

/** One object of a detail page, read anew for every id and kept right after each save */
export interface DetailState<S extends keyof BundleAnswer> {
	/** The object, once read */
	object: Readonly<Ref<Detail<S> | undefined>>
	/** Why it could not be read */
	fout: Readonly<Ref<ApiError | undefined>>
	/** Whether it is being read */
	laden: Readonly<Ref<boolean>>
	/** Reads it again */
	laad: () => Promise<void>
}

/**
 * Reads the object of a detail page
 *
 * @param soort - Kind of object
 * @param id - Its id, which may change while the page stays; without one nothing is read
 */
export function useDetail<S extends keyof BundleAnswer>(soort: S, id: () => string | undefined): DetailState<S> {
	const object = shallowRef<Detail<S>>()
	const fout = shallowRef<ApiError>()
	const laden = ref(false)
	const wijzigingen = useWijzigingenStore()
	let running: AbortController | undefined

	/** Reads the object; the newest request wins */
	async function laad(): Promise<void> {
		running?.abort()
		fout.value = undefined
		const wanted = id()
		if (wanted === undefined) {
			return
		}
		const controller = new AbortController()
		running = controller
		laden.value = true
		try {
			const answer = await lees(soort, wanted, controller.signal)
			if (running === controller) {
				object.value = answer
			}
		} catch (error) {
			const failure = toApiError(error)
			if (running === controller && !failure.isAborted) {
				fout.value = failure
			}
		} finally {
			if (running === controller) {
				laden.value = false
			}
		}
	}

	watch(id, () => {
		object.value = undefined
		laad()
	}, { immediate: true })
	watch(() => wijzigingen.laatste, (gemeld) => {
		if (gemeld !== undefined && object.value !== undefined) {
			object.value = withChange(soort, object.value, gemeld.objecten)
		}
	})
	onScopeDispose(() => running?.abort())

	return { object, fout, laden: readonly(laden), laad }
}
