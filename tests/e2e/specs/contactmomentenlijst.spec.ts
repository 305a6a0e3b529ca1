/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Download } from '@playwright/test'
import type { Api, Contactmoment } from '../fixtures/test.ts'

import { readFile } from 'node:fs/promises'
import { expect, test, uniek, USERS } from '../fixtures/test.ts'

/**
 * Stores contactmomenten of one zaak, one a minute, two at each moment.
 *
 * @param api - The API
 * @param zaak - Id of the zaak
 * @param aantal - How many
 * @return them, newest first: by moment, then by registration
 */
async function reeks(api: Api, zaak: string, aantal: number): Promise<Contactmoment[]> {
	const begin = Date.UTC(2026, 0, 5, 9)
	const { contactmomenten } = await api.registreer({
		contactmomenten: Array.from({ length: aantal }, (_, at) => ({
			kanaal: 'brief',
			onderwerp: uniek(`${at} `),
			zaak,
			plaatsgevondenOp: new Date(begin + Math.floor(at / 2) * 60_000).toISOString().replace('.000', ''),
		})),
	})
	return [...contactmomenten as Contactmoment[]].reverse()
}

/**
 * Reads a downloaded CSV file.
 *
 * @param download - The download
 */
async function csv(download: Download): Promise<string[][]> {
	const text = await readFile(await download.path(), 'utf8')
	expect(text.startsWith('\uFEFF')).toBe(true)
	return text.slice(1).trimEnd().split('\r\n').map((line) => line.split(';').map((cell) => cell.replace(/^"|"$/g, '')))
}

test('ZAA-07 Contactmomenten is one click away from anywhere in the app', async ({ app, api }) => {
	const klant = await api.klant()
	for (const page of ['berichten', 'klanten', `klanten/${klant.id}`, 'zaken']) {
		await app.open(page)
		const lijst = await app.ga('Contactmomenten')
		await expect(lijst.kolom('Onderwerp')).toBeVisible()
		await expect(app.page).toHaveTitle(/^Contactmomenten - Klantcontact/)
	}
})

test('ZAA-08 newest first, ties by registration: also on page 2 and after a reload', async ({ app, api }) => {
	const zaak = await api.zaak()
	const expected = (await reeks(api, zaak.id, 70)).map(({ onderwerp }) => new RegExp(onderwerp))
	const lijst = await app.lijst(`contactmomenten?zaak=${zaak.id}`)
	await expect(lijst.rijen().first()).toContainText(expected[0]!)
	await lijst.rijen().last().scrollIntoViewIfNeeded()
	await expect(lijst.rijen()).toHaveText(expected)
	await app.page.reload()
	await expect(lijst.rijen().first()).toContainText(expected[0]!)
	await lijst.rijen().last().scrollIntoViewIfNeeded()
	await expect(lijst.rijen()).toHaveText(expected)
})

test('ZAA-09 a period is typed, key by key', async ({ app, api }) => {
	const zaak = await api.zaak()
	const [after, before] = await Promise.all(['2026-03-04T12:00:00Z', '2026-03-02T12:00:00Z'].map((plaatsgevondenOp) => api.contactmoment({ zaak: zaak.id, plaatsgevondenOp }))) as [Contactmoment, Contactmoment]
	const lijst = await app.lijst(`contactmomenten?zaak=${zaak.id}`)
	await expect(lijst.rijen()).toHaveCount(2)
	// the list asks anew after every key of the year; day and month are the same, whatever comes first
	await app.page.getByLabel('Van', { exact: true }).focus()
	for (const key of '03032026') {
		await app.page.keyboard.press(key)
	}
	await expect(app.page).toHaveURL(/van=2026-03-03/)
	await expect(lijst.rijen()).toHaveCount(1)
	await expect(lijst.rij(after.onderwerp)).toBeVisible()
	await expect(lijst.rij(before.onderwerp)).toBeHidden()
})

test('ZAA-09 columns say when, how, who, about what, which zaak and which medewerker', async ({ app, api }) => {
	const { gebruiker } = await api.instellingen()
	const klant = await api.klant()
	const zaak = await api.zaak({ omschrijving: uniek('Een lange omschrijving van de zaak ') })
	const { onderwerp } = await api.contactmoment({ kanaal: 'brief', klant: klant.id, zaak: zaak.id, plaatsgevondenOp: '2026-03-04T12:00:00Z' })
	const lijst = await app.lijst(`contactmomenten?zaak=${zaak.id}`)
	await expect(lijst.tabel.getByRole('columnheader')).toHaveText(['Datum en tijd', 'Kanaal', 'Klant', 'Onderwerp', 'Zaak', 'Medewerker'])
	const cells = lijst.rij(onderwerp).locator('td, th')
	await expect(cells).toHaveText(['04-03-2026 13:00', 'Brief', klant.naam, onderwerp, new RegExp(`^${zaak.identificatie}`), gebruiker.naam])

	// the number of the zaak is to be read whole, whatever is cut off behind it
	const shown = await lijst.rij(onderwerp).getByRole('link', { name: zaak.identificatie }).evaluate((link, length) => {
		const range = document.createRange()
		const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT)
		const text = walker.nextNode()!
		const begin = text.textContent!.search(/\S/)
		range.setStart(text, begin)
		range.setEnd(text, begin + length)
		return range.getBoundingClientRect().right <= link.getBoundingClientRect().right
	}, zaak.identificatie.length)
	expect(shown).toBe(true)
})

test('ZAA-09 EMP-01 filters on kanaal, medewerker, zaak, soort and period stand in the URL and survive a reload', async ({ app, api, apiVan }) => {
	const { gebruiker } = await (await apiVan(USERS.collega)).instellingen()
	const zaak = await api.zaak()
	const common = { zaak: zaak.id, plaatsgevondenOp: '2026-04-10T08:00:00Z' }
	const wanted = await api.contactmoment({ ...common, kanaal: 'balie', medewerker: USERS.collega, soort: 'klacht' })
	const others = [
		await api.contactmoment({ ...common, kanaal: 'brief', medewerker: USERS.collega, soort: 'klacht' }),
		await api.contactmoment({ ...common, kanaal: 'balie', soort: 'klacht' }),
		await api.contactmoment({ ...common, kanaal: 'balie', medewerker: USERS.collega, soort: 'vraag' }),
		await api.contactmoment({ ...common, kanaal: 'balie', medewerker: USERS.collega, soort: 'klacht', plaatsgevondenOp: '2026-04-11T22:30:00Z' }),
	]

	const lijst = await app.lijst('contactmomenten')
	await lijst.filterOp('Zaak', zaak.identificatie)
	await expect(lijst.rijen()).toHaveCount(others.length + 1)
	await lijst.filterOp('Kanaal', 'Balie')
	await expect(lijst.rij(others[0]!.onderwerp)).toBeHidden()
	await lijst.filterOp('Medewerker', gebruiker.naam)
	await expect(lijst.rij(others[1]!.onderwerp)).toBeHidden()
	await lijst.filterOp('Soort', 'Klacht')
	await expect(lijst.rij(others[2]!.onderwerp)).toBeHidden()
	await app.page.getByRole('textbox', { name: 'Van', exact: true }).fill('2026-04-10')
	await app.page.getByRole('textbox', { name: 'Tot en met' }).fill('2026-04-11')
	await expect(lijst.rij(others[3]!.onderwerp)).toBeHidden()
	await expect(lijst.rijen()).toHaveText([new RegExp(wanted.onderwerp)])

	for (const part of [`zaak=${zaak.id}`, 'kanaal=balie', `medewerker=${USERS.collega}`, 'soort=klacht', 'van=2026-04-10', 'tot=2026-04-11']) {
		expect(app.page.url()).toContain(part)
	}
	await app.page.reload()
	await expect(lijst.rijen()).toHaveText([new RegExp(wanted.onderwerp)])
	await app.page.getByRole('button', { name: 'Filters wissen' }).click()
	await expect(lijst.rijen().nth(1)).toBeVisible()
	expect(new URL(app.page.url()).search).toBe('')
})

test('ZAA-09 a click on a head sorts, which stands in the URL; the next click turns it round', async ({ app, api }) => {
	const zaak = await api.zaak()
	for (const kanaal of ['brief', 'telefoon', 'balie']) {
		await api.contactmoment({ kanaal, zaak: zaak.id })
	}
	const lijst = await app.lijst(`contactmomenten?zaak=${zaak.id}`)
	await expect(lijst.kolom('Datum en tijd')).toHaveAttribute('aria-sort', 'descending')
	await lijst.kolom('Kanaal').getByRole('button').click()
	await expect(lijst.kolom('Kanaal')).toHaveAttribute('aria-sort', 'ascending')
	await expect(lijst.rijen()).toHaveText([/Balie/, /Brief/, /Telefoon/])
	expect(app.page.url()).toContain('order=kanaal')
	await lijst.kolom('Kanaal').getByRole('button').click()
	await expect(lijst.rijen()).toHaveText([/Telefoon/, /Brief/, /Balie/])
	await app.page.reload()
	await expect(lijst.rijen()).toHaveText([/Telefoon/, /Brief/, /Balie/])
})

test('ZAA-09 words find in any order and are not in any URL; going back keeps them', async ({ app, api }) => {
	const [een, twee] = [uniek('grofvuil'), uniek('ophaaldag')]
	const gevonden = await api.contactmoment({ onderwerp: `Vraag over ${een}`, inhoud: `De ${twee} is gemist` })
	const ander = await api.contactmoment({ onderwerp: `Alleen ${een}` })
	const urls: string[] = []
	app.page.on('request', (request) => urls.push(request.url()))

	const lijst = await app.lijst('contactmomenten')
	await lijst.zoek(`${twee.slice(0, -2)} ${een.toUpperCase()}`)
	await expect(lijst.rijen()).toHaveText([new RegExp(gevonden.onderwerp)])
	await expect(lijst.rij(ander.onderwerp)).toBeHidden()
	urls.push(app.page.url())
	expect(urls.filter((url) => url.toLowerCase().includes(een.toLowerCase()) || url.includes(twee.slice(0, -2)))).toEqual([])

	await lijst.open(gevonden.onderwerp)
	await expect(app.detail().kop).toHaveText(gevonden.onderwerp)
	await app.page.getByRole('navigation', { name: 'Terug naar de lijst' }).getByRole('link').click()
	await expect(lijst.zoekveld).toHaveValue(`${twee.slice(0, -2)} ${een.toUpperCase()}`)
	await expect(lijst.rijen()).toHaveCount(1)

	await lijst.zoek(uniek('zoiets-is-er-niet'))
	await expect(app.page.getByText('Niets gevonden')).toBeVisible()
})

test('CSV export holds what the filters leave, newest first, with the text of each', async ({ app, api }) => {
	const zaak = await api.zaak()
	const klant = await api.klant()
	const eerste = await api.contactmoment({ zaak: zaak.id, klant: klant.id, kanaal: 'balie', inhoud: 'Met "aanhalingstekens"', plaatsgevondenOp: '2026-05-01T10:00:00Z' })
	const laatste = await api.contactmoment({ zaak: zaak.id, onderwerp: '=1+1', antwoord: 'Nee', plaatsgevondenOp: '2026-05-02T10:00:00Z' })
	await api.contactmoment()

	await app.lijst(`contactmomenten?zaak=${zaak.id}`)
	const downloaded = app.page.waitForEvent('download')
	await app.page.getByRole('button', { name: 'Exporteren als CSV' }).click()
	const download = await downloaded
	expect(download.suggestedFilename()).toMatch(/^contactmomenten-\d{4}-\d\d-\d\d\.csv$/)
	const [head, ...rows] = await csv(download)
	expect(head?.slice(0, 7)).toEqual(['Nummer', 'Datum en tijd', 'Kanaal', 'Klant', 'Onderwerp', 'Toelichting', 'Antwoord'])
	expect(rows.map(([nummer]) => nummer)).toEqual([laatste.nummer, eerste.nummer])
	// a text that a spreadsheet would take for a formula is not one any more
	expect(rows[0]?.[4]).toBe('\'=1+1')
	expect(rows[0]?.[6]).toBe('Nee')
	expect(rows[1]?.slice(1, 4)).toEqual(['2026-05-01 12:00', 'balie', klant.naam])
	expect(rows[1]?.[5]).toBe('Met ""aanhalingstekens""')
})

test('an export that fails says so', async ({ app, api }) => {
	const { zaak } = await api.contactmoment({ zaak: (await api.zaak()).id })
	await app.lijst(`contactmomenten?zaak=${String(zaak)}`)
	await app.page.route('**/apps/klantcontact/export/**', (route) => route.fulfill({ status: 503, json: { code: 'niet_beschikbaar', message: 'De opslag is nu niet bereikbaar.', fields: {} } }))
	await app.page.getByRole('button', { name: 'Exporteren als CSV' }).click()
	await expect(app.page.getByRole('alert')).toContainText('De opslag is nu niet bereikbaar.')
})

test('a list that cannot be read says so and can be tried again', async ({ app, api }) => {
	const { onderwerp } = await api.contactmoment()
	await app.page.route('**/api/v1/contactmomenten?*', (route) => route.fulfill({
		status: 503,
		json: { ocs: { meta: { status: 'failure', statuscode: 503 }, data: { code: 'niet_beschikbaar', message: 'De opslag is nu niet bereikbaar.', fields: {} } } },
	}))
	await app.open('contactmomenten')
	const main = app.page.getByRole('main')
	await expect(main).toContainText('De opslag is nu niet bereikbaar.')
	await app.page.unrouteAll()
	await main.getByRole('button', { name: 'Opnieuw proberen' }).click()
	await expect(main.getByRole('table')).toContainText(onderwerp)
})
