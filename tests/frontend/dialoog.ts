/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail, Instellingen, Row } from '../../src/types/api.ts'

import { flushPromises } from '@vue/test-utils'

/**
 * The settings of a municipality with one kanaal of its own, and one withdrawn.
 */
export function instellingen(): Instellingen {
	return {
		gebruiker: {
			uid: 'jan',
			naam: 'Jan',
			teams: [],
			rechten: { registreren: true, lijst: true, zoeken: true, corrigeren: true, aanvullen: true, overzicht: false, beheer: false },
		},
		kanalen: ['telefoon', 'e-mail', 'balie', 'brief', 'WhatsApp', 'fax'].map((waarde) => ({ waarde, ingetrokken: waarde === 'fax' })),
		talen: [{ code: 'nld', naam: 'Nederlands' }, { code: 'eng', naam: 'Engels' }],
		teams: [],
		limieten: { onderwerp: 200, inhoud: 1000, antwoord: 4000, toelichting: 1000, berichtInhoud: 1000000, bestand: 50 * 1024 * 1024, bestanden: 250 },
		lijsten: {
			rollen: ['partner', 'kind', 'contactpersoon'],
			identiteit: ['controlevragen'],
			zaaktypen: ['Melding openbare ruimte'],
			zaakstatussen: ['Ontvangen', 'In behandeling'],
			aanheffen: ['De heer', 'Mevrouw', 'BLANCO'],
			categorieen: ['Afval'],
		},
		labels: { gemeente: 'gemeente' },
		mail: { adres: '', naam: '', verzenden: false },
		anoniemRegistreren: false,
		tellen: true,
		bewaartermijnen: { concepten: 72, antwoorden: 30, tellers: 60, contactmomenten: 0 },
		meldingen: [],
	}
}

/**
 * A klant as a search gives it.
 *
 * @param parts - What matters for the test
 */
export function klantRij(parts: Partial<Row<'klanten'>> = {}): Row<'klanten'> {
	return { id: '11111111-1111-4111-8111-111111111111', soort: 'persoon', naam: 'J. van der Berg', nummer: '101', namen: {}, ...parts }
}

/**
 * A zaak as a search gives it.
 *
 * @param parts - What matters for the test
 */
export function zaakRij(parts: Partial<Row<'zaken'>> = {}): Row<'zaken'> {
	return { id: '22222222-2222-4222-8222-222222222222', identificatie: 'ZAAK-2026-7', omschrijving: 'Omgevallen boom', namen: {}, ...parts }
}

/**
 * A stored contactmoment.
 *
 * @param parts - What matters for the test
 */
export function contactmomentDetail(parts: Partial<Detail<'contactmomenten'>> = {}): Detail<'contactmomenten'> {
	return {
		id: '33333333-3333-4333-8333-333333333333',
		nummer: '12',
		kanaal: 'telefoon',
		onderwerp: 'Afval',
		inhoud: 'Vraag over afval',
		plaatsgevondenOp: '2026-11-20T09:00:00Z',
		medewerker: 'jan',
		revisie: 3,
		namen: { medewerker: 'Jan' },
		...parts,
	}
}

/**
 * Whether an element and all around it are shown.
 *
 * @param element - Any element
 */
export function isShown(element: Element | null): boolean {
	return element === null || (!(element instanceof HTMLElement && element.style.display === 'none') && isShown(element.parentElement))
}

/**
 * The controls of the form that are shown, by their labels, in reading order.
 */
export function shownLabels(): string[] {
	return [...document.querySelectorAll('label')].filter(isShown).map((label) => label.textContent.trim())
}

/**
 * The control with this label.
 *
 * @param label - Text of the label
 */
export function control(label: string): HTMLInputElement {
	const found = [...document.querySelectorAll('label')].filter((element) => element.textContent.trim() === label && isShown(element)).at(-1)
	const element = document.getElementById(found?.getAttribute('for') ?? '')
	if (!element) {
		throw new Error(`No control "${label}" among ${shownLabels().join(', ')}`)
	}
	return element as HTMLInputElement
}

/**
 * Types into a control.
 *
 * @param label - Text of its label
 * @param text - What stands in it then
 */
export async function type(label: string, text: string): Promise<void> {
	const element = control(label)
	element.value = text
	element.dispatchEvent(new Event('input', { bubbles: true }))
	await flushPromises()
}

/**
 * Presses a key on an element, the one with the focus when none is given.
 *
 * @param key - Name of the key
 * @param options - Modifiers
 * @param target - Where
 */
export async function press(key: string, options: KeyboardEventInit = {}, target: Element | null = document.activeElement): Promise<void> {
	target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }))
	await flushPromises()
}

/**
 * The button with this text or name, the topmost one.
 *
 * @param name - Its text or aria-label
 */
export function button(name: string): HTMLButtonElement {
	const found = [...document.querySelectorAll('button')]
		.filter((element) => isShown(element) && [element.textContent.trim(), element.getAttribute('aria-label')].includes(name)).at(-1)
	if (!found) {
		throw new Error(`No button "${name}"`)
	}
	return found
}

/**
 * Presses the button with this text or name.
 *
 * @param name - Its text or aria-label
 */
export async function click(name: string): Promise<void> {
	button(name).click()
	await flushPromises()
}

/**
 * Types into a chooser and waits until its search has been answered. Needs fake timers.
 *
 * @param label - Text of its label
 * @param text - What is typed
 * @param elapse - Lets the time of the debounce go by
 */
export async function search(label: string, text: string, elapse: (ms: number) => unknown): Promise<void> {
	await type(label, text)
	await elapse(250)
	await flushPromises()
}

/**
 * The choices of the open list.
 */
export function options(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('[role=option]')].filter(isShown)
}

/**
 * Chooses from a select.
 *
 * @param label - Text of its label
 * @param option - Text of the option
 */
export async function choose(label: string, option: string): Promise<void> {
	control(label).dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))
	await flushPromises()
	const found = options().find((element) => element.textContent.trim() === option)
	if (!found) {
		throw new Error(`No option "${option}"`)
	}
	found.click()
	await flushPromises()
}

/**
 * Chooses a radio button.
 *
 * @param legend - Text of its group
 * @param label - Text beside it
 */
export async function pick(legend: string, label: string): Promise<void> {
	const group = [...document.querySelectorAll('fieldset')].filter((element) => isShown(element) && element.querySelector('legend')?.textContent.trim() === legend).at(-1)
	const radio = [...group?.querySelectorAll<HTMLInputElement>('input') ?? []]
		.find((input) => (input.getAttribute('aria-label') ?? document.getElementById(input.getAttribute('aria-labelledby') ?? '')?.textContent.trim()) === label)
	if (!radio) {
		throw new Error(`No choice "${label}" under "${legend}"`)
	}
	radio.click()
	await flushPromises()
}

/**
 * What is said to be wrong with a field.
 *
 * @param label - Text of its label
 */
export function errorOf(label: string): string {
	return document.getElementById(`${control(label).id}-error`)?.textContent.trim() ?? ''
}
