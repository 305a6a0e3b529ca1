/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Component } from 'vue'
import type { Detail, Instellingen } from '../../src/types/api.ts'

import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { routes } from '../../src/router/routes.ts'
import { useInstellingenStore } from '../../src/stores/instellingen.ts'
import { maakInstellingen } from './factories.ts'

/** Settings of somebody who may do everything but manage */
export function ruimeInstellingen(): Instellingen {
	return maakInstellingen({
		gebruiker: {
			uid: 'jan',
			naam: 'Jan',
			teams: [],
			rechten: { registreren: true, wijzigen: true, lijst: true, zoeken: true, corrigeren: true, aanvullen: true, bsn: true },
		},
		talen: [{ code: 'nld', naam: 'Nederlands' }],
	})
}

/**
 * Shows a page of the app the way its router does.
 *
 * @param path - Path of the page
 * @param settings - What the server says of settings
 */
export async function openPage(path: string, settings: Instellingen = ruimeInstellingen()) {
	const pinia = createPinia()
	setActivePinia(pinia)
	useInstellingenStore().zet(settings)
	const router = createRouter({ history: createMemoryHistory(), routes })
	await router.push(path)
	const wrapper = mount(RouterView as Component, { attachTo: document.body, global: { plugins: [pinia, router] } })
	await flushPromises()
	return { wrapper, router }
}

/**
 * A klant as a detail page reads it.
 *
 * @param parts - What matters for the test
 */
export function maakKlant(parts: Partial<Detail<'klanten'>> = {}): Detail<'klanten'> {
	return { id: 'kl-1', nummer: '101', soort: 'persoon', naam: 'J. van der Berg', bsn: '******019', revisie: 2, namen: {}, ...parts }
}

/**
 * A zaak as a detail page reads it.
 *
 * @param parts - What matters for the test
 */
export function maakZaak(parts: Partial<Detail<'zaken'>> = {}): Detail<'zaken'> {
	return {
		id: 'za-1',
		identificatie: 'ZAAK-2026-0000000001',
		omschrijving: 'Omgevallen boom',
		klant: 'kl-1',
		revisie: 1,
		namen: { klant: 'J. van der Berg' },
		...parts,
	}
}

/**
 * A bericht as a detail page reads it.
 *
 * @param parts - What matters for the test
 */
export function maakBericht(parts: Partial<Detail<'berichten'>> = {}): Detail<'berichten'> {
	return {
		id: 'be-1',
		onderwerp: 'Antwoord op uw brief',
		inhoud: 'Geachte heer,\n\n  <b>Hoogachtend</b>',
		richting: 'inkomend',
		kanaal: 'brief',
		datum: '2026-11-20T09:00:00Z',
		revisie: 1,
		namen: {},
		...parts,
	}
}
