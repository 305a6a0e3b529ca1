/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ComputedRef, InjectionKey, Ref } from 'vue'
import type { ApiError } from '../api/ApiError.ts'

import { computed, inject, provide, reactive, ref, shallowRef, watch } from 'vue'
import { toApiError } from '../api/toApiError.ts'
import { elementId } from '../utils/elementId.ts'
import { valueAt } from '../utils/pad.ts'
import { useNaKlik } from './useNaKlik.ts'
import { useOpdracht } from './useOpdracht.ts'

/** Path of a field → what is wrong with it */
export type Fouten = Record<string, string>

/** What the fields of a form ask of it */
export interface FormulierContext {
	/** Id of the control of a field */
	fieldId: (path: string) => string
	/** What is wrong with a field, as far as it is time to say so */
	error: (path: string) => string | undefined
	/** The user has been at the field */
	touch: (path: string) => void
	/** Tells the summary what a field is called */
	announce: (path: string, label: string) => void
}

export interface FormulierOptions<W extends object, V extends object, A> {
	/** The values at the start */
	begin: W
	/** What is wrong with the values */
	check: (values: W) => Fouten | Promise<Fouten>
	/** What is sent of the values */
	request: (values: W) => V
	/** Sends it, as the command with this id */
	send: (request: V & { opdracht: string }) => Promise<A>
	/** The field that a path of the server means; paths as they are when absent */
	toField?: (path: string) => string
	/** Somebody stored a newer version meanwhile */
	onConflict?: (error: ApiError) => void
}

/** A form: its values, what is wrong with them and the one way to send them */
export interface Formulier<W extends object, A> extends FormulierContext {
	values: W
	/** Everything that is wrong, after the first try to send */
	errors: ComputedRef<Fouten>
	/** Path of a field → its label */
	labels: Record<string, string>
	/** What is wrong with the whole, such as a failed connection */
	message: Ref<string>
	/** How often sending failed; the summary takes the focus when it changes */
	failures: Ref<number>
	dirty: ComputedRef<boolean>
	busy: Ref<boolean>
	/** Checks and sends; nothing comes back when that failed */
	submit: () => Promise<A | undefined>
	/** Shows what the server refused */
	reject: (fields: Fouten, message?: string) => void
}

/**
 * @param values - Values of a form
 * @return what tells them from others; a field that was emptied is as one that was never filled in
 */
function printOf(values: object): string {
	return JSON.stringify(values, (_, value: unknown) => value === '' ? undefined : value)
}

/** Where the fields find the form they stand in */
export const formulierKey: InjectionKey<FormulierContext> = Symbol('formulier')

/**
 * The form that a field stands in.
 */
export function useFormulierContext(): FormulierContext {
	const context = inject(formulierKey)
	if (!context) {
		throw new Error('A form field stands outside a form')
	}
	return context
}

/**
 * A form. Errors show at a field once the user has been there, and all of them after the first try to send. What the server
 * refuses shows until that value changes. What was typed stays, whatever happens.
 *
 * @param options - Start, rules and destination
 */
export function useFormulier<W extends object, V extends object, A>(options: FormulierOptions<W, V, A>): Formulier<W, A> {
	const formId = elementId()
	const values = reactive(options.begin) as W
	const start = printOf(values)
	const labels: Record<string, string> = {}
	const touched = reactive(new Set<string>())
	const afterClick = useNaKlik()
	const local = shallowRef<Fouten>({})
	const remote = shallowRef<Record<string, { message: string, value: string | undefined }>>({})
	const tried = ref(false)
	const busy = ref(false)
	const message = ref('')
	const failures = ref(0)
	const opdrachtFor = useOpdracht()
	let round = 0

	const print = (path: string) => JSON.stringify(valueAt(values, path))
	const refused = computed(() => Object.fromEntries(Object.entries(remote.value)
		.filter(([path, { value }]) => print(path) === value)
		.map(([path, { message }]) => [path, message])))
	const errors = computed<Fouten>(() => ({ ...refused.value, ...(tried.value ? local.value : {}) }))
	const dirty = computed(() => printOf(values) !== start)

	/**
	 * Looks at all values again; the newest look counts.
	 */
	async function check(): Promise<Fouten> {
		const mine = ++round
		const found = await options.check(values)
		// a new object would draw every field again
		if (mine === round && JSON.stringify(found) !== JSON.stringify(local.value)) {
			local.value = found
		}
		return found
	}

	watch(values, check, { deep: true, immediate: true })

	/**
	 * @param fields - Path of a field → what is wrong
	 * @param text - What is wrong with the whole
	 */
	function reject(fields: Fouten, text = ''): void {
		remote.value = Object.fromEntries(Object.entries(fields).map(([path, message]) => [path, { message, value: print(path) }]))
		message.value = text
		tried.value = true
		failures.value++
	}

	/**
	 * @param error - Why sending failed
	 */
	function fail(error: ApiError): void {
		if (error.isConflict && options.onConflict) {
			options.onConflict(error)
			return
		}
		const toField = options.toField ?? ((path: string) => path)
		const fields = Object.fromEntries(Object.entries(error.fields).map(([path, text]) => [toField(path), text]))
		reject(fields, Object.keys(fields).length > 0 ? '' : error.message)
	}

	/**
	 * Checks and sends.
	 */
	async function submit(): Promise<A | undefined> {
		if (busy.value) {
			return undefined
		}
		busy.value = true
		message.value = ''
		try {
			if (Object.keys(await check()).length > 0) {
				tried.value = true
				failures.value++
				return undefined
			}
			remote.value = {}
			const request = options.request(values)
			return await options.send({ ...request, opdracht: opdrachtFor(request) })
		} catch (error) {
			fail(toApiError(error))
			return undefined
		} finally {
			busy.value = false
		}
	}

	const context: FormulierContext = {
		fieldId: (path) => `${formId}-${path.replaceAll('.', '-')}`,
		error: (path) => refused.value[path] ?? (tried.value || touched.has(path) ? local.value[path] : undefined),
		touch: (path) => afterClick(() => void touched.add(path)),
		announce: (path, label) => {
			labels[path] = label
		},
	}
	provide(formulierKey, context)
	return { ...context, values, errors, labels, message, failures, dirty, busy, submit, reject }
}
