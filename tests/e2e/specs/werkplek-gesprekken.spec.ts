/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { concepten, expect, test, uniek } from '../fixtures/werkplek.ts'

test('PROD-02 CALL-09 "Nieuw contactmoment" opens at once: a phone call, the note focused, the time running', async ({ werkplek, page }) => {
	await werkplek.nieuw()
	await expect(page.getByRole('main').getByText('Telefoon', { exact: true })).toBeVisible()
	const timer = page.getByRole('timer', { name: 'Duur van het gesprek' })
	await expect(timer).toHaveText(/^0:\d\d$/)
	await expect(timer).not.toHaveText(await timer.innerText())
	await expect(timer).toHaveAttribute('aria-live', 'off')
	await expect(page.getByRole('navigation', { name: 'Klantcontact' }).getByRole('listitem').filter({ hasText: 'Werkplek' })).toContainText('1')
})

test('ALG-14 two conversations side by side never mix, however often the user switches', async ({ werkplek, page, api }) => {
	const [x, y] = [await api.klant(), await api.klant()]
	const gesprekken = [{ klant: x.naam, tekst: uniek('Eerste ') }, { klant: y.naam, tekst: uniek('Tweede ') }]
	for (const { klant, tekst } of gesprekken) {
		await werkplek.nieuw()
		await werkplek.notitie.fill(tekst)
		await werkplek.vraag(tekst)
		await werkplek.koppel(klant)
	}
	await expect(werkplek.tabs).toHaveText([`1. ${x.naam}`, `2. ${y.naam}`])
	for (const at of [0, 1, 0, 1, 0]) {
		await page.keyboard.press(`Alt+${at + 1}`)
		await expect(werkplek.tabs.nth(at)).toHaveAttribute('aria-selected', 'true')
		const { klant, tekst } = gesprekken[at]!
		const ander = gesprekken[1 - at]!
		await expect(werkplek.notitie).toHaveValue(tekst)
		await expect(werkplek.veld('Onderwerp')).toHaveValue(tekst)
		await expect(werkplek.veld('Antwoord')).toHaveValue(`Antwoord over ${tekst}`)
		const paneel = page.getByRole('complementary', { name: 'Klant' })
		await expect(paneel).toContainText(klant)
		await expect(paneel).not.toContainText(ander.klant)
	}
})

test('ALG-14 an answer that comes late lands in its own tab', async ({ werkplek, page, api }) => {
	const klant = await api.klant()
	await werkplek.nieuw()
	await werkplek.koppel(klant.naam)
	await werkplek.vraag(uniek('Laat '))
	let answer = () => {}
	const held = new Promise<void>((resolve) => {
		answer = resolve
	})
	await page.route('**/registraties', async (route) => {
		await held
		await route.continue()
	})
	await werkplek.knop('Afronden').click()
	await page.keyboard.press('Alt+n')
	await expect(werkplek.tabs).toHaveCount(2)
	await werkplek.notitie.fill('Het volgende gesprek')
	answer()
	await expect(werkplek.tabs.first()).toHaveText(`1. Afgerond: ${klant.naam}`)
	await expect(werkplek.notitie).toHaveValue('Het volgende gesprek')
	await expect(werkplek.notitie).toBeFocused()
	await werkplek.tabs.first().click()
	await expect(werkplek.resultaat).toContainText('Gesprek opgeslagen')
})

test('the tabs follow the arrow keys, and the conversations stay when the user looks elsewhere', async ({ werkplek, page }) => {
	await werkplek.nieuw()
	await werkplek.notitie.fill('Een')
	await werkplek.nieuw()
	await werkplek.notitie.fill('Twee')
	await werkplek.tabs.last().focus()
	await page.keyboard.press('ArrowLeft')
	await expect(werkplek.tabs.first()).toBeFocused()
	await expect(werkplek.notitie).toHaveValue('Een')
	await page.getByRole('navigation', { name: 'Klantcontact' }).getByRole('link', { name: 'Zaken', exact: true }).click()
	// the address changes once the page's code is there: going back before that would leave the app
	await expect(page).toHaveURL(/\/zaken$/)
	await page.goBack()
	await expect(werkplek.tabs).toHaveCount(2)
	await expect(werkplek.notitie).toHaveValue('Een')
})

test('"?" lists the shortcuts, but not while the user types', async ({ werkplek, page }) => {
	await werkplek.nieuw()
	await page.keyboard.type('Waarom?')
	await expect(page.getByRole('dialog')).toHaveCount(0)
	await expect(werkplek.notitie).toHaveValue('Waarom?')
	await werkplek.tabs.first().focus()
	await page.keyboard.press('?')
	const lijst = page.getByRole('dialog', { name: 'Sneltoetsen' })
	await expect(lijst).toContainText('Alt+N')
	await lijst.getByText('Sluiten').click()
	await expect(lijst).toBeHidden()
})

test('a screen pop opens a conversation with its klant one click away, and the number stands in no address', async ({ werkplek, page, api }) => {
	const nummer = `06${String(Date.now()).slice(-8)}`
	const klant = await api.klant({ digitaleAdressen: [{ id: crypto.randomUUID(), soort: 'telefoonnummer', adres: nummer }] })
	const urls: string[] = []
	page.on('request', (request) => urls.push(request.url()))
	await page.goto('about:blank')
	const notation = `+31 (0)6 ${nummer.slice(2, 6)} ${nummer.slice(6)}`
	await werkplek.open(`#tel=${encodeURIComponent(notation)}`)
	await expect(werkplek.tabs).toHaveText([`1. ${notation}`])
	await expect(page).toHaveURL(/\/werkplek$/)
	await page.getByRole('complementary', { name: 'Klant' }).getByRole('button', { name: klant.naam }).click()
	await expect(werkplek.tabs).toHaveText([`1. ${klant.naam}`])
	expect(urls.filter((url) => /\d{4}.*tel=|tel=/.test(url) || url.includes(nummer.slice(2)) || decodeURIComponent(url).includes(notation))).toEqual([])
	await page.goBack()
	expect(page.url()).not.toContain('tel=')
})

test('ALG-09 "Nieuwe vraag" makes a second contactmoment of the same conversation and klant', async ({ werkplek, page, api }) => {
	const klant = await api.klant()
	const [een, twee] = [uniek('Boom '), uniek('Schuld ')]
	await werkplek.nieuw()
	await werkplek.koppel(klant.naam)
	await werkplek.vraag(een)
	await page.keyboard.press('Alt+v')
	await expect(werkplek.veld('Onderwerp')).toBeFocused()
	await werkplek.vraag(twee)
	const vragen = page.getByRole('navigation', { name: 'Vragen in dit gesprek' })
	await vragen.getByRole('button', { name: `Vraag 1: ${een}`, exact: true }).click()
	await expect(werkplek.veld('Antwoord')).toHaveValue(`Antwoord over ${een}`)
	await werkplek.rondAf()
	const { results } = await api.get(`contactmomenten?klant=${klant.id}`) as { results: Record<string, unknown>[] }
	expect(results.map(({ onderwerp }) => onderwerp).sort()).toEqual([een, twee].sort())
	expect(new Set(results.map(({ gespreksnummer }) => gespreksnummer)).size).toBe(1)
	expect(results[0]?.gespreksnummer).toBeTruthy()
	for (const { nummer } of results) {
		await expect(werkplek.resultaat.getByRole('button', { name: `Nummer ${String(nummer)} kopiëren` })).toBeVisible()
	}
})

test('ALG-09 a question can be taken out again, after asking', async ({ werkplek, page }) => {
	await werkplek.nieuw()
	await werkplek.vraag('Blijft')
	await werkplek.knop('Nieuwe vraag').click()
	await werkplek.vraag('Gaat')
	await werkplek.knop('Vraag 2 verwijderen').click()
	await page.getByRole('dialog').getByRole('button', { name: 'Vraag behouden' }).click()
	await expect(werkplek.veld('Onderwerp')).toHaveValue('Gaat')
	await werkplek.knop('Vraag 2 verwijderen').click()
	await page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click()
	await expect(werkplek.veld('Onderwerp')).toHaveValue('Blijft')
	await expect(page.getByRole('navigation', { name: 'Vragen in dit gesprek' })).toHaveCount(0)
})

test('ALG-13 Annuleren names how many questions are lost; No keeps all, Yes stores nothing', async ({ werkplek, page, api }) => {
	const klant = await api.klant()
	await werkplek.nieuw()
	await werkplek.koppel(klant.naam)
	await werkplek.vraag('Een')
	await page.keyboard.press('Alt+v')
	await werkplek.vraag('Twee')
	await werkplek.knop('Annuleren').click()
	const vraag = page.getByRole('dialog', { name: 'Dit gesprek annuleren?' })
	await expect(vraag).toContainText('2 vragen en al het andere')
	await vraag.getByRole('button', { name: 'Nee, verdergaan' }).click()
	await expect(werkplek.veld('Onderwerp')).toHaveValue('Twee')
	await werkplek.annuleer()
	await expect(page.getByText('Er is geen gesprek open')).toBeVisible()
	expect(await concepten(api)).toEqual([])
	expect(await api.aantal('contactmomenten', { klant: klant.id })).toBe(0)
})

test('ALG-13 Annuleren asks from the first key on, also while the draft is still on its way', async ({ werkplek, page }) => {
	await werkplek.nieuw()
	let pass = () => {}
	const held = new Promise<void>((resolve) => {
		pass = resolve
	})
	await page.route('**/concepten/*', async (route) => {
		await held
		await route.continue()
	})
	await werkplek.notitie.fill('Iets')
	await werkplek.knop('Annuleren').click()
	await expect(page.getByRole('dialog', { name: 'Dit gesprek annuleren?' })).toBeVisible()
	pass()
	await page.getByRole('dialog').getByRole('button', { name: 'Nee, verdergaan' }).click()
	await expect(werkplek.notitie).toHaveValue('Iets')
})

test('an empty conversation closes without a question', async ({ werkplek, page }) => {
	await werkplek.nieuw()
	await werkplek.knop('Annuleren').click()
	await expect(page.getByText('Er is geen gesprek open')).toBeVisible()
	await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('PROD-05 CALL-09 after saving the number is there to tell and to copy, until the next conversation begins', async ({ werkplek, page, api }) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
	const klant = await api.klant()
	await werkplek.nieuw()
	await werkplek.koppel(klant.naam)
	await werkplek.vraag(uniek('Afval '))
	await werkplek.rondAf()
	const { results } = await api.get(`contactmomenten?klant=${klant.id}`) as { results: { nummer: string }[] }
	const { nummer } = results[0]!
	await werkplek.resultaat.getByRole('button', { name: `Nummer ${nummer} kopiëren` }).click()
	await expect(page.getByText('Nummer gekopieerd', { exact: true })).toBeVisible()
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(nummer)
	await werkplek.nieuw()
	await expect(werkplek.tabs).toHaveCount(1)
	await expect(werkplek.tabs).not.toContainText('Afgerond')
})

test('CALL-04 who may not register has no Werkplek', async ({ appVan }) => {
	const app = await appVan('gast')
	await app.open('contactmomenten')
	await expect(app.navigation.getByRole('link', { name: /Werkplek/ })).toHaveCount(0)
})
