/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { BundleAnswer } from '../../types/api.ts'
import type { Gesprek } from '../../types/gesprek.ts'
import type { Afronden } from './useAfronden.ts'

import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import DeelFormulier from '../formulier/DeelFormulier.vue'
import CategorieVeld from './CategorieVeld.vue'
import VraagEinde from './VraagEinde.vue'
import WerkplekAfronden from './WerkplekAfronden.vue'
import WerkplekKlant from './WerkplekKlant.vue'
import { maakKlant } from '../../../tests/frontend/detail.ts'
import { button, choose, click, control, errorOf, instellingen, klantRij, options, pick, search, shownLabels, type } from '../../../tests/frontend/dialoog.ts'
import { lees, lijst, wijzig } from '../../api/objecten.ts'
import { registreer, telNietGeregistreerd } from '../../api/registraties.ts'
import { dubbelen, zoek } from '../../api/zoek.ts'
import { routes } from '../../router/routes.ts'
import { useGesprekkenStore } from '../../stores/gesprekken.ts'
import { useInstellingenStore } from '../../stores/instellingen.ts'
import { useAfronden } from './useAfronden.ts'

vi.mock('../../api/objecten.ts')
vi.mock('../../api/registraties.ts')
vi.mock('../../api/zoek.ts')
vi.mock('../../api/concepten.ts')

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const KEEP = 'Unknown customer: what may be kept?'
const END = 'How does this question end?'

/**
 * A conversation with its klant, the end of its question and "Afronden".
 *
 * @param telefoon - Number of the caller
 */
function open(telefoon?: string): { gesprek: Gesprek, afronden: Afronden } {
	const store = useGesprekkenStore()
	const id = store.open({ telefoon })
	const { gesprek } = store.tab(id)!
	let afronden: Afronden | undefined
	mount(defineComponent(() => {
		const end = useAfronden(gesprek)
		afronden = end
		return () => [
			h(WerkplekKlant, { modelValue: gesprek, afronden: end }),
			h(DeelFormulier, { path: 'vragen.0' }, () => h(VraagEinde, { modelValue: gesprek.vragen[0]!, klant: gesprek.klant?.id })),
			h(CategorieVeld, { modelValue: gesprek.categorie, 'onUpdate:modelValue': (categorie?: string) => Object.assign(gesprek, { categorie }), beslissingen: end.beslissingen.value }),
			h(WerkplekAfronden, { modelValue: gesprek, afronden: end }),
		]
	}), { attachTo: document.body, global: { plugins: [createRouter({ history: createMemoryHistory(), routes })] } })
	return { gesprek, afronden: afronden! }
}

beforeEach(() => {
	vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] })
	setActivePinia(createPinia())
	const begin = instellingen()
	useInstellingenStore().zet({
		...begin,
		gebruiker: { ...begin.gebruiker, rechten: { ...begin.gebruiker.rechten, wijzigen: true } },
		teams: [{ id: 'klachten', naam: 'Klachten', actief: true }],
		klachtenteam: 'klachten',
	})
	vi.mocked(zoek).mockReset().mockResolvedValue({ results: [klantRij()], next: null })
	vi.mocked(dubbelen).mockReset().mockResolvedValue([])
	vi.mocked(lijst).mockReset().mockResolvedValue({ results: [], next: null })
	vi.mocked(lees).mockReset().mockResolvedValue(maakKlant({ id: klantRij().id, geheimhouding: true, interneNotitie: 'Let op' }))
	vi.mocked(wijzig).mockReset().mockResolvedValue(maakKlant({ id: klantRij().id }))
	vi.mocked(registreer).mockReset().mockResolvedValue({ contactmomenten: [] } as BundleAnswer)
	vi.mocked(telNietGeregistreerd).mockReset().mockResolvedValue()
})

afterEach(() => vi.useRealTimers())

test('PROD-13 a klant who is found is linked by a click, and her data, contacts, zaken and taken are read in four requests', async () => {
	const { gesprek } = open()
	await search('Find customer', 'Berg', wait)
	options()[0]!.click()
	await flushPromises()
	expect(gesprek.klant).toMatchObject({ id: klantRij().id })
	expect(document.activeElement?.textContent).toContain('Customer')
	expect(document.body.textContent).toContain('Let op')
	expect(document.body.textContent).toContain('Secrecy')
	expect(vi.mocked(lees).mock.calls.length + vi.mocked(lijst).mock.calls.length).toBe(4)
	expect(vi.mocked(lijst).mock.calls.map(([soort]) => soort).sort()).toEqual(['contactmomenten', 'taken', 'zaken'])
})

test('ZAA-25 a phone number suggests klanten in any notation and links nobody; what is no number yet is not searched for', async () => {
	const { gesprek } = open('06-12 34 56 78')
	await vi.waitFor(() => expect(zoek).toHaveBeenCalledWith('klanten', { telefoon: '+31612345678', limit: 25 }, expect.anything()))
	await vi.waitFor(() => expect(document.body.textContent).toContain('1 customer has this number'))
	expect(gesprek.klant).toBeNull()
	vi.mocked(zoek).mockClear()
	await type('Number of the caller', '0612')
	await wait(300)
	await flushPromises()
	expect(zoek).not.toHaveBeenCalled()
	expect(document.body.textContent).not.toContain('1 customer has this number')
})

test('PROD-15 "Gegevens gecontroleerd" is stored with the revision; "Andere klant" takes the link away', async () => {
	const { gesprek } = open()
	gesprek.klant = klantRij()
	await flushPromises()
	await click('Details checked')
	expect(wijzig).toHaveBeenCalledWith('klanten', klantRij().id, expect.objectContaining({ revisie: 2, gegevensGecontroleerd: { op: expect.any(String) } }))
	await click('Other customer')
	expect(gesprek.klant).toBeNull()
	expect(document.activeElement).toBe(control('Find customer'))
})

test('a klant who cannot be read says so, and can be read again', async () => {
	vi.mocked(lees).mockRejectedValueOnce(new Error('away'))
	const { gesprek } = open()
	gesprek.klant = klantRij()
	await flushPromises()
	await click('Try again')
	expect(document.body.textContent).toContain('Let op')
})

test('PROD-16 PROD-22 known data may be used; others hold for this request only, and can be taken back', async () => {
	const { gesprek } = open()
	gesprek.klant = klantRij()
	await flushPromises()
	expect(gesprek.bekendeGegevensGebruiken).toBe(true)
	await click('Other contact details for this request')
	expect(document.activeElement).toBe(control('Initials'))
	await type('Phone number', '0612345678')
	expect(gesprek.contactgegevens?.digitaleAdressen[0]).toMatchObject({ adres: '0612345678' })
	await click('Remove other contact details')
	expect(gesprek.contactgegevens).toBeUndefined()
	expect(document.activeElement).toBe(button('Other contact details for this request'))
})

test('PROD-03 PROD-17 the question comes before the fields; the name noted flows into them', async () => {
	const { gesprek } = open()
	await type('Name of the caller', 'Karel van Deurne')
	expect(shownLabels()).not.toContain('Phone number')
	await pick(KEEP, 'Only for this request')
	expect(control('Last name').value).toBe('Deurne')
	await pick(KEEP, 'For general use by the municipality')
	expect(gesprek.nieuweKlant).toMatchObject({ achternaam: 'Deurne' })
	expect(shownLabels()).toContain('Last name')
	await pick(KEEP, 'Do not keep')
	expect(shownLabels()).not.toContain('Last name')
	await choose('Identity established', 'controlevragen')
	expect(shownLabels()).toContain('Last name')
	expect(shownLabels()).not.toContain('Phone number')
})

test('CALL-04 unknown and answered: only counted, and the user knows before', async () => {
	const { afronden } = open()
	expect(document.querySelector('[data-cy=vastgelegd]')?.textContent).toContain('nothing: the caller is unknown')
	await choose('Category', 'Afval')
	await click('Finish')
	expect(telNietGeregistreerd).toHaveBeenCalledWith(expect.objectContaining({ kanaal: 'telefoon', categorie: 'Afval', opdracht: expect.any(String) }))
	expect(registreer).not.toHaveBeenCalled()
	expect(afronden.form.failures.value).toBe(0)
})

test('CALL-12 a taak for an unknown caller: what is missing shows at its field, nothing is sent', async () => {
	open()
	await pick(END, 'Task for a colleague')
	await pick(KEEP, 'Only for this request')
	await click('Finish')
	expect(errorOf('Last name')).toBe('Enter a name.')
	expect(errorOf('Phone number')).toBe('Enter a phone number or an email address.')
	expect(errorOf('Requested action')).toBe('Say what has to be done.')
	expect(registreer).not.toHaveBeenCalled()
})

test('PROD-23 a new zaak begins with the subject; an existing one can be chosen instead', async () => {
	const { gesprek } = open()
	gesprek.vragen[0]!.onderwerp = 'Vergunning'
	await pick(END, 'Case')
	await click('New case')
	expect(control('Description').value).toBe('Vergunning')
	expect(document.activeElement).toBe(control('Description'))
	await click('Choose an existing case')
	expect(document.activeElement).toBe(control('Case'))
	expect(gesprek.vragen[0]!.nieuweZaak).toBeUndefined()
	expect(shownLabels()).toContain('Case')
})

test('EMP-05 a complaint becomes a taak for the team that handles them', async () => {
	const { gesprek } = open()
	gesprek.vragen[0]!.soort = 'klacht'
	await flushPromises()
	expect(gesprek.vragen[0]).toMatchObject({ einde: 'taak', taak: { team: 'klachten' } })
})

test('EMP-07 likely doubles of a new klant are shown before anything is stored; an existing one is linked', async () => {
	vi.mocked(dubbelen).mockResolvedValue([{ ...klantRij(), reden: 'telefoon', hard: false }])
	const { gesprek } = open('0612345678')
	Object.assign(gesprek.vragen[0]!, { onderwerp: 'Afval', inhoud: 'Wanneer?', antwoord: 'Zaterdag' })
	gesprek.identiteit.wijze = 'controlevragen'
	await pick(KEEP, 'For general use by the municipality')
	await type('Last name', 'Deurne')
	await click('Finish')
	expect(registreer).not.toHaveBeenCalled()
	await click('Use existing: J. van der Berg')
	expect(gesprek.klant).toMatchObject({ id: klantRij().id })
	await click('Finish')
	const [bundle] = vi.mocked(registreer).mock.calls[0]!
	expect(bundle).not.toHaveProperty('klanten')
	expect(bundle).toMatchObject({ concept: gesprek.id, contactmomenten: [{ betrokkenen: [{ klant: klantRij().id }] }] })
})

test('a retry after a lost answer sends the same command with the same ids', async () => {
	vi.mocked(registreer).mockRejectedValueOnce(new Error('lost'))
	const { gesprek } = open()
	gesprek.klant = klantRij()
	Object.assign(gesprek.vragen[0]!, { onderwerp: 'Afval', inhoud: 'Wanneer?', antwoord: 'Zaterdag' })
	await flushPromises()
	await click('Finish')
	expect(button('Finish')).toBeDefined()
	await click('Finish')
	const [first, second] = vi.mocked(registreer).mock.calls.map(([bundle]) => bundle)
	expect(second).toEqual(first)
})
