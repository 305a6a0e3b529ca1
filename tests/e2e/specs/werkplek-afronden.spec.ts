/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Stored } from '../fixtures/test.ts'

import { vrijeTelefoon } from '../fixtures/gegevens.ts'
import { concepten, expect, test, uniek } from '../fixtures/werkplek.ts'
import { GesprekSection } from '../sections/GesprekSection.ts'

test('CALL-03 CALL-04 CALL-05 unknown and answered: nothing is registered, only counted by kanaal', async ({ werkplek, page, api }) => {
	const gesprek = new GesprekSection(page)
	const naam = uniek('Naamloos')
	const before = await api.get('contactmomenten?limit=1') as { results: Stored[] }
	await werkplek.nieuw()
	await gesprek.veld('Naam van de beller').fill(naam)
	await werkplek.vraag(naam)
	await gesprek.kiesUit('Categorie', 'Openingstijden')
	await expect(gesprek.vastgelegd).toContainText('niets: de beller is onbekend en er is geen vervolg')

	const sent = page.waitForRequest('**/niet-geregistreerd')
	await gesprek.rondAf()
	expect(Object.keys((await sent).postDataJSON()).sort()).toEqual(['categorie', 'concept', 'kanaal', 'opdracht'])
	await expect(werkplek.resultaat).toContainText('Niet geregistreerd')
	expect(await api.post('zoek/contactmomenten', { q: naam })).toMatchObject({ results: [] })
	expect(await api.post('zoek/klanten', { naam })).toMatchObject({ results: [] })
	const after = await api.get(`contactmomenten?limit=100&van=${encodeURIComponent(String(before.results[0]?.plaatsgevondenOp ?? '2026-01-01'))}`)
	expect(JSON.stringify(after)).not.toContain(naam)
	expect(await concepten(api)).toEqual([])
})

test('CALL-06 CALL-07 CALL-11 CALL-16 C0992 known and answered: every field of the table, as it was typed or prefilled', async ({ werkplek, page, api, uid }) => {
	const gesprek = new GesprekSection(page)
	const klant = await api.klant()
	const inhoud = 'Klant vraagt wanneer afval van klant wordt opgehaald. Normaal gesproken op maandag opgehaald. Dit jaar valt 1e kerstdag op maandag.'
	const antwoord = 'Aangegeven dat het afval de zaterdag voorafgaand aan de maandag aangeboden kan worden.'
	await werkplek.nieuw()
	await werkplek.koppel(klant.naam)
	await werkplek.veld('Onderwerp').fill('Afvalinzameling rond kerst')
	await werkplek.veld('Vraag').fill(inhoud)
	await werkplek.veld('Antwoord').fill(antwoord)
	await werkplek.knop('Meer').click()
	await page.getByRole('main').getByLabel('Plaatsgevonden op').fill('2023-03-01T10:00')
	const { contactmomenten } = await gesprek.rondAf()
	await expect(werkplek.resultaat).toContainText(String(contactmomenten![0]!.nummer))

	expect(await api.lees('contactmomenten', contactmomenten![0]!.id)).toMatchObject({
		nummer: expect.stringMatching(/^\d{1,10}$/),
		kanaal: 'telefoon',
		onderwerp: 'Afvalinzameling rond kerst',
		inhoud,
		antwoord,
		contactGelukt: true,
		taal: 'nld',
		vertrouwelijk: false,
		plaatsgevondenOp: '2023-03-01T09:00:00Z',
		initiatiefnemer: 'klant',
		geregistreerdDoor: uid,
		medewerker: uid,
		klant: klant.id,
		betrokkenen: [{ rol: 'klant', initiator: true, klant: klant.id, toestemming: { keuze: 'bekende-gegevens', door: uid } }],
	})
	const { betrokkenen } = await api.lees('contactmomenten', contactmomenten![0]!.id) as unknown as { betrokkenen: object[] }
	expect(Object.keys(betrokkenen[0]!)).not.toEqual(expect.arrayContaining(['contactnaam']))
	expect(Object.keys(betrokkenen[0]!)).not.toEqual(expect.arrayContaining(['digitaleAdressen']))
})

test('CALL-08 question and answer are both required, each says so at its field', async ({ werkplek, page, api }) => {
	const gesprek = new GesprekSection(page)
	const klant = await api.klant()
	await werkplek.nieuw()
	await werkplek.koppel(klant.naam)
	await werkplek.veld('Onderwerp').fill('Half')
	await werkplek.knop('Afronden').click()
	await expect(gesprek.samenvatting).toBeFocused()
	await expect(werkplek.veld('Vraag')).toHaveAccessibleDescription(/Vul de vraag in\./)
	await expect(werkplek.veld('Antwoord')).toHaveAccessibleDescription(/Vul het antwoord in\./)
	await gesprek.samenvatting.getByRole('link', { name: /Antwoord/ }).click()
	await expect(werkplek.veld('Antwoord')).toBeFocused()
	expect(await api.aantal('contactmomenten', { klant: klant.id })).toBe(0)
})

test('CALL-12 a taak for an unknown caller: name and phone or e-mail are required, and go with the taak', async ({ werkplek, page, api }) => {
	const gesprek = new GesprekSection(page)
	const telefoon = await vrijeTelefoon(api)
	await werkplek.nieuw()
	await werkplek.veld('Onderwerp').fill(uniek('Terugbellen '))
	await gesprek.taak('Terugbellen')
	await werkplek.knop('Afronden').click()
	await expect(gesprek.samenvatting).toContainText('Vraag de klant wat bewaard mag worden en kies.')
	await gesprek.kies('Alleen voor dit verzoek')
	await werkplek.knop('Afronden').click()
	await expect(gesprek.veld('Achternaam')).toHaveAccessibleDescription(/Vul een naam in\./)
	await expect(gesprek.veld('Telefoonnummer')).toHaveAccessibleDescription(/Vul een telefoonnummer of e-mailadres in\./)
	await gesprek.gegevens({ Initialen: 'K', Achternaam: 'Deurne', Telefoonnummer: telefoon })
	const { contactmomenten, taken, klanten } = await gesprek.rondAf()
	expect(klanten ?? []).toEqual([])
	expect(taken).toEqual([expect.objectContaining({ contactmoment: contactmomenten![0]!.id, team: 'klachten' })])
	expect(contactmomenten![0]!.betrokkenen).toEqual([expect.objectContaining({ contactnaam: { achternaam: 'Deurne', voorletters: 'K' } })])
})

test('CALL-13 handed over: unknown is not registered; known gets a number, by which the colleague finds it and adds the answer', async ({ werkplek, page, api, apiVan, uid }) => {
	const gesprek = new GesprekSection(page)
	await werkplek.nieuw()
	await werkplek.veld('Onderwerp').fill('Doorverbonden')
	await gesprek.kies('Doorverbonden')
	await gesprek.rondAf()
	await expect(werkplek.resultaat).toContainText('Niet geregistreerd')

	const klant = await api.klant()
	await werkplek.knop('Nieuw contactmoment').first().click()
	await werkplek.koppel(klant.naam)
	await werkplek.veld('Onderwerp').fill('Doorverbonden')
	await gesprek.kies('Doorverbonden')
	await expect(gesprek.vastgelegd).toContainText(klant.naam)
	await werkplek.veld('Doorverbonden naar').fill('Petra, burgerzaken')
	const moment = (await gesprek.rondAf()).contactmomenten![0]!
	await expect(werkplek.resultaat).toContainText(String(moment.nummer))
	expect(moment).toMatchObject({ doorverbondenNaar: 'Petra, burgerzaken', klant: klant.id })

	const colleague = uid === 'petra' ? 'jan' : 'petra'
	const other = await apiVan(colleague)
	expect(await other.post('zoek/contactmomenten', { nummer: moment.nummer })).toMatchObject({ results: [{ id: moment.id }] })
	await other.post(`contactmomenten/${moment.id}/aanvullingen`, { opdracht: crypto.randomUUID(), revisie: moment.revisie, tekst: 'Antwoord van de collega' })
	expect(await api.lees('contactmomenten', moment.id)).toMatchObject({ aanvullingen: [{ tekst: 'Antwoord van de collega', door: colleague }] })
})

test('ALG-09 two questions of one conversation: two contactmomenten of one gesprek, in one bundle', async ({ werkplek, page, api }) => {
	const gesprek = new GesprekSection(page)
	const klant = await api.klant()
	await werkplek.nieuw()
	await werkplek.koppel(klant.naam)
	await werkplek.vraag('Eerste')
	await werkplek.knop('Nieuwe vraag').click()
	await werkplek.veld('Onderwerp').fill('Tweede')
	await gesprek.taak('Terugbellen')
	const { contactmomenten, taken } = await gesprek.rondAf()
	expect(contactmomenten!.map(({ onderwerp }) => onderwerp)).toEqual(['Eerste', 'Tweede'])
	expect(new Set(contactmomenten!.map(({ gespreksnummer }) => gespreksnummer)).size).toBe(1)
	expect(taken![0]!.contactmoment).toBe(contactmomenten![1]!.id)
})

test('ALG-06 what the server refuses shows at its field, in its question; a lost answer is no loss', async ({ werkplek, page, api }) => {
	const gesprek = new GesprekSection(page)
	const klant = await api.klant()
	await werkplek.nieuw()
	await werkplek.koppel(klant.naam)
	await werkplek.vraag('Eerste')
	await werkplek.knop('Nieuwe vraag').click()
	await werkplek.vraag('Tweede')
	await page.route('**/registraties', (route) => route.fulfill({
		status: 422,
		json: { ocs: { meta: { status: 'failure', statuscode: 422 }, data: { code: 'regel', message: 'Niet goed', fields: { 'contactmomenten.0.onderwerp': 'Dit onderwerp mag niet.' } } } },
	}), { times: 1 })
	await werkplek.knop('Afronden').click()
	await expect(werkplek.veld('Onderwerp')).toHaveValue('Eerste')
	await expect(werkplek.veld('Onderwerp')).toHaveAccessibleDescription(/Dit onderwerp mag niet\./)

	await werkplek.veld('Onderwerp').fill('Eerste, beter')
	await page.route('**/registraties', async (route) => {
		await route.fetch()
		await route.abort('connectionreset')
	}, { times: 1 })
	await werkplek.knop('Afronden').click()
	await expect(gesprek.samenvatting).toContainText('Er is geen verbinding met de server.')
	await expect(werkplek.veld('Antwoord')).toHaveValue('Antwoord over Eerste')
	await gesprek.rondAf()
	expect(await api.aantal('contactmomenten', { klant: klant.id })).toBe(2)
})
