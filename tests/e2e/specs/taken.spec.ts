/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Api } from '../fixtures/test.ts'

import { serious } from '../fixtures/axe.ts'
import { outOfReach } from '../fixtures/bereik.ts'
import { expect, test, uniek, USERS } from '../fixtures/test.ts'
import { DialoogSection } from '../sections/DialoogSection.ts'
import { LijstSection } from '../sections/LijstSection.ts'

/** A list asks every fifteen seconds what changed */
const REFRESH = { timeout: 60_000 }

/**
 * Stores a question with a taak for a team.
 *
 * @param api - The API of somebody of the KCC
 * @param taak - What is to be known of the taak
 * @param contactmoment - What is to be known of the question
 */
async function vraag(api: Api, taak: Record<string, unknown> = {}, contactmoment: Record<string, unknown> = {}) {
	const klant = await api.klant({
		digitaleAdressen: [
			{ id: crypto.randomUUID(), soort: 'telefoonnummer', adres: '+31612345678' },
			{ id: crypto.randomUUID(), soort: 'email', adres: 'klant@example.org' },
		],
	})
	const id = crypto.randomUUID()
	const handeling = uniek('Bel terug ')
	const onderwerp = uniek('Container ')
	const { taken, contactmomenten } = await api.registreer({
		contactmomenten: [{ id, kanaal: 'telefoon', onderwerp, inhoud: 'Wanneer komt\nde container?', klant: klant.id, ...contactmoment }],
		taken: [{ contactmoment: id, gevraagdeHandeling: handeling, team: 'klachten', uiterlijkOp: '2026-01-02', ...taak }],
	})
	return { klant, handeling, onderwerp, taak: taken[0]!, contactmoment: contactmomenten[0]! }
}

test('EMP-25 to EMP-36 one taak from the question to the feedback, with three users logged in at once', async ({ api, appVan }) => {
	test.setTimeout(480_000)
	const { klant, handeling, onderwerp, taak, contactmoment } = await vraag(api)
	const [fatima, mo, moAanDeTaak, sanne] = await Promise.all(['fatima', 'mo', 'mo', 'sanne'].map(appVan))
	const [vanFatima, vanMo, vanSanne] = await Promise.all([fatima!, mo!, sanne!].map((app) => app.lijst('teamtaken')))

	await test.step('EMP-25 EMP-26 EMP-27 all members of the team see it, with age and overdue mark (EMP-38); others do not', async () => {
		for (const lijst of [vanFatima!, vanMo!]) {
			await expect(lijst.rij(handeling)).toContainText(/Vandaag.*02-01-2026 \(te laat\)/)
		}
		await expect(vanSanne!.page.getByRole('heading', { name: 'Teamtaken van Wonen', level: 2 })).toBeVisible()
		await expect(vanSanne!.rij(handeling)).toHaveCount(0)
		await sanne!.open(`taken/${taak.id}`)
		await expect(sanne!.page.getByRole('main')).toContainText('Je ziet alleen wat bij de taken van je teams hoort.')
	})

	await vanFatima!.open(handeling)
	const bijFatima = await fatima!.taak(String(taak.id))
	const bijMo = await moAanDeTaak!.taak(String(taak.id))

	await test.step('EMP-28 the taak tells the question, whom to call, what to do, and who made it', async () => {
		await expect(bijFatima.kop).toHaveText(handeling)
		await expect(bijFatima.deel('De vraag')).toContainText('Wanneer komt')
		await expect(bijFatima.deel('Contactgegevens').getByRole('link', { name: '06 12345678' })).toHaveAttribute('href', 'tel:+31612345678')
		await expect(bijFatima.deel('Contactgegevens').getByRole('link', { name: 'klant@example.org' })).toBeVisible()
		await expect(bijFatima.waarde('Aangemaakt door')).toHaveText('Jan de Vries')
	})

	await test.step('EMP-30 taking up asks; Nee changes nothing, Ja makes it hers alone', async () => {
		const gevraagd = await bijFatima.oppakken()
		await expect(gevraagd.knop('Ja')).toBeFocused()
		await gevraagd.knop('Nee').click()
		await expect(bijFatima.actie('Oppakken')).toBeFocused()
		await expect(bijFatima.status).toHaveText('Open')
		await bijFatima.pakOp()
		await expect(bijFatima.waarde('Medewerker')).toHaveText('Fatima el Amrani')
		await expect(bijFatima.kop).toBeFocused()
	})

	await test.step('EMP-29 it leaves the list of a colleague within one refresh, without a click', async () => {
		await expect(vanMo!.rij(handeling)).toHaveCount(0, REFRESH)
	})

	await test.step('EMP-31 a colleague who is a moment late reads who has it, and sees that', async () => {
		await (await bijMo.oppakken()).knop('Ja').click()
		await expect(moAanDeTaak!.page.getByText('Deze taak is al opgepakt door Fatima el Amrani').first()).toBeVisible()
		await expect(bijMo.status).toHaveText('In uitvoering')
		for (const actie of ['Oppakken', 'Afronden', 'Notitie toevoegen', 'Doorsturen']) {
			await expect(bijMo.actie(actie)).toHaveCount(0)
		}
	})

	await test.step('EMP-32 it stands in Mijn taken, one click away, and is counted', async () => {
		const mijn = await fatima!.ga('Mijn taken')
		await expect(mijn.rij(handeling)).toContainText('In uitvoering')
		await expect(fatima!.navigation.getByRole('listitem').filter({ hasText: 'Mijn taken' })).toContainText(/\d/)
		await mijn.open(handeling)
	})

	await test.step('EMP-33 several notes and a call attempt in one click, each with author and time', async () => {
		await bijFatima.actie('Belpoging').click()
		await expect(bijFatima.notities.filter({ hasText: 'Belpoging' })).toContainText('Fatima el Amrani')
		await expect(bijFatima.actie('Belpoging')).toBeFocused()
		await bijFatima.noteer('Container is vandaag geleegd')
		await expect(bijFatima.notities).toHaveCount(2)
	})

	await test.step('EMP-35 EMP-36 Ja opens the contactmoment prefilled; cancelling leaves the taak open', async () => {
		await (await bijFatima.afronden()).knop('Ja').click()
		const terug = new DialoogSection(fatima!.page, /^Terugkoppeling op taak/)
		await expect(terug.dialoog).toContainText(klant.naam)
		await expect(terug.keuze('Kanaal')).toBeFocused()
		await expect(terug.veld('Onderwerp')).toHaveValue(onderwerp)
		await expect(terug.keuze('Kanaal')).toHaveValue('')
		await terug.annuleren()
		await expect(bijFatima.status).toHaveText('In uitvoering')

		await (await bijFatima.afronden()).knop('Ja').click()
		await terug.kies('Kanaal', 'Telefoon', 'Telefoon')
		await terug.veld('Toelichting').fill('Klant teruggebeld, is tevreden')
		await terug.knop('Opslaan en afronden').click()
		await expect(terug.dialoog).toBeHidden()
		await expect(bijFatima.status).toHaveText('Afgerond')
	})

	await test.step('EMP-34 it is gone from Mijn taken, where the filter Afgerond shows it', async () => {
		const mijn = await fatima!.ga('Mijn taken')
		await expect(mijn.rij(handeling)).toHaveCount(0)
		await mijn.filterOp('Status', 'Afgerond')
		await expect(mijn.rij(handeling)).toBeVisible()
	})

	await test.step('EMP-04 question, taak and feedback read as one story at the klant, the contactmoment and the taak', async () => {
		for (const [path, deel] of [[`klanten/${klant.id}`, 'Vragen en opvolging'], [`contactmomenten/${contactmoment.id}`, 'Vraag en opvolging'], [`taken/${taak.id}`, 'Vraag en opvolging']] as const) {
			const verhaal = (await fatima!.opent(path)).deel(deel)
			await expect(verhaal).toContainText(new RegExp(`${contactmoment.nummer} ${onderwerp}.*${handeling}.*Afgerond.*${onderwerp}`, 's'))
		}
		const opgeslagen = (await api.get(`contactmomenten?klant=${klant.id}`)) as { results: Record<string, unknown>[] }
		expect(opgeslagen.results[0]).toMatchObject({ initiatiefnemer: 'gemeente', voorgaandContactmoment: contactmoment.id, kanaal: 'telefoon' })
	})
})

test.describe('a behandelaar', () => {
	test.use({ uid: USERS.behandelaar })

	test('EMP-27 opening the app brings her to the tasks of her team, and asks for nothing that is not hers', async ({ app }) => {
		const refused: string[] = []
		app.page.on('response', (response) => response.status() === 403 && refused.push(response.url()))
		await app.openHeel('')
		await expect(app.page.getByRole('heading', { name: 'Teamtaken van Klachten', level: 2 })).toBeVisible()
		expect(refused).toEqual([])
	})

	test('EMP-34 EMP-35 without any note she is asked for the outcome; Nee closes the taak and stores no contactmoment', async ({ app, apiVan }) => {
		const kcc = await apiVan(USERS.kcc)
		const { klant, taak } = await vraag(kcc)
		const pagina = await app.taak(taak.id)
		await pagina.pakOp()
		const gevraagd = await pagina.afronden()
		await expect(gevraagd.dialoog).toContainText('Schrijf de uitkomst op')
		await gevraagd.veld('Uitkomst').fill('Niets meer nodig')
		await gevraagd.knop('Nee').click()
		await expect(pagina.status).toHaveText('Afgerond')
		await expect(pagina.notities).toContainText('Niets meer nodig')
		expect(await kcc.aantal('contactmomenten', { klant: klant.id })).toBe(1)
	})

	test('EMP-37 giving back with a reason shows the taak to the team again; forwarding makes a new one for another team', async ({ app, apiVan, appVan }) => {
		const { handeling, taak } = await vraag(await apiVan(USERS.kcc))
		const pagina = await app.taak(taak.id)
		await pagina.pakOp()
		await pagina.actie('Teruggeven').click()
		const terug = app.dialoog(/^Taak \d+ teruggeven$/)
		await terug.veld('Reden').fill('Ik ben er morgen niet')
		await terug.knop('Teruggeven').click()
		await expect(pagina.status).toHaveText('Open')
		await expect(pagina.waarde('Reden')).toHaveText('Ik ben er morgen niet')

		await pagina.actie('Doorsturen').click()
		const door = app.dialoog(/^Taak \d+ doorsturen$/)
		await door.kies('Team', 'Wonen', 'Wonen')
		await door.veld('Reden').fill('Gaat over een woning')
		await door.knop('Doorsturen').click()
		await expect(pagina.status).toHaveText('Afgerond')
		await expect(pagina.deel('Vraag en opvolging').getByRole('listitem').filter({ hasText: 'Wonen' }).last()).toContainText('Open')

		const sanne = await appVan('sanne')
		const lijst = await sanne.lijst('teamtaken')
		await lijst.open(handeling)
		await expect(sanne.detail().waarde('Reden')).toHaveText('Gaat over een woning')
	})

	test('PROD-22 PROD-27 she sees what was given for this request only first, and makes the zaak from the taak', async ({ app, apiVan }) => {
		const kcc = await apiVan(USERS.kcc)
		const klant = await kcc.klant({ digitaleAdressen: [{ id: crypto.randomUUID(), soort: 'telefoonnummer', adres: '+31612345678' }] })
		const afwijkend = { id: crypto.randomUUID(), soort: 'telefoonnummer', adres: '+31687654321' }
		const { taak, contactmoment } = await vraag(kcc, { gevraagdeHandeling: 'Zaak aanmaken voor productaanvraag' }, {
			klant: undefined,
			betrokkenen: [{ id: crypto.randomUUID(), rol: 'klant', initiator: true, klant: klant.id, digitaleAdressen: [afwijkend] }],
		})
		const pagina = await app.taak(taak.id)
		await expect(pagina.deel('Contactgegevens').getByRole('link', { name: /^06/ })).toHaveText(['06 87654321', '06 12345678'])
		await expect(pagina.deel('Contactgegevens')).toContainText(/Alleen voor dit verzoek.*06 87654321/s)

		await pagina.pakOp()
		await pagina.actie('Zaak aanmaken').click()
		const omschrijving = uniek('Aanvraag ')
		const dialoog = app.dialoog(/^Nieuwe zaak bij taak/)
		await dialoog.veld('Omschrijving').fill(omschrijving)
		const { zaken } = await dialoog.bewaar()
		await expect(pagina.waarde('Zaak')).toContainText(omschrijving)
		await expect(pagina.actie('Zaak aanmaken')).toHaveCount(0)
		expect(await kcc.lees('contactmomenten', contactmoment.id)).toMatchObject({ zaak: zaken![0]!.id })
		expect(await kcc.lees('zaken', zaken![0]!.id)).toMatchObject({ klant: klant.id, contactgegevens: { digitaleAdressen: [{ adres: '+31687654321' }] } })
	})

	test('axe finds nothing serious on the lists and the page of taken', async ({ app, apiVan }) => {
		const { taak } = await vraag(await apiVan(USERS.kcc))
		for (const path of ['teamtaken', 'mijn-taken', `taken/${taak.id}`]) {
			await app.openHeel(path)
			expect(await serious(app.page), path).toEqual([])
		}
	})

	for (const [actie, veld] of [['Teruggeven', 'Reden'], ['Doorsturen', 'Reden'], ['Zaak aanmaken', 'Omschrijving'], ['Afronden', 'Uitkomst']] as const) {
		test(`axe finds nothing serious in the dialog "${actie}" of a taak`, async ({ app, apiVan }) => {
			const { taak } = await vraag(await apiVan(USERS.kcc))
			const pagina = await app.taak(taak.id)
			await pagina.pakOp()
			await pagina.actie(actie).click()
			await expect(app.dialoog(/taak \d+/i).veld(veld)).toBeVisible()
			expect(await serious(app.page)).toEqual([])
		})
	}

	test('axe finds nothing serious in the question before a taak is taken up, nor in the form for the feedback', async ({ app, apiVan }) => {
		const { taak } = await vraag(await apiVan(USERS.kcc))
		const pagina = await app.taak(taak.id)
		const gevraagd = await pagina.oppakken()
		await expect(gevraagd.knop('Ja')).toBeFocused()
		expect(await serious(app.page)).toEqual([])
		await gevraagd.knop('Ja').click()
		await (await pagina.afronden()).knop('Ja').click()
		await expect(app.dialoog(/^Terugkoppeling/).veld('Onderwerp')).toBeVisible()
		expect(await serious(app.page)).toEqual([])
	})

	test.describe('on a phone', () => {
		test.use({ viewport: { width: 400, height: 800 } })

		test('1.4.10 at 400 px the lists and the page of taken show all without scrolling sideways', async ({ app, apiVan }) => {
			const { taak } = await vraag(await apiVan(USERS.kcc), { gevraagdeHandeling: `Handeling${'zonderspaties'.repeat(10)}`, toelichting: 'x'.repeat(300) })
			for (const path of ['teamtaken', 'mijn-taken', `taken/${taak.id}`]) {
				await app.openHeel(path)
				expect(await outOfReach(app.page), path).toEqual([])
			}
			await app.detail().actie('Doorsturen').click()
			await expect(app.dialoog(/doorsturen/).veld('Reden')).toBeVisible()
			expect(await outOfReach(app.page), 'Doorsturen').toEqual([])
		})
	})
})

test('PROD-25 a taak is made from a contactmoment that is stored already, for one colleague', async ({ app, api, appVan }) => {
	const klant = await api.klant()
	const contactmoment = await api.contactmoment({ klant: klant.id })
	const handeling = uniek('Zaak aanmaken voor productaanvraag ')
	const detail = await app.opent(`contactmomenten/${contactmoment.id}`)
	await detail.actie('Taak aanmaken').click()
	const dialoog = app.dialoog('Taak aanmaken')
	await dialoog.veld('Gevraagde handeling').fill(handeling)
	await dialoog.optie('Een collega').check({ force: true })
	await dialoog.kies('Medewerker', 'mo', 'Mo Yilmaz')
	await dialoog.bewaar()
	await expect(detail.deel('Vraag en opvolging')).toContainText(handeling)

	const mo = await appVan('mo')
	const mijn = await mo.lijst('mijn-taken')
	await expect(mijn.rij(handeling)).toContainText('Open')
	await mijn.open(handeling)
	await expect(mo.detail().kop).toHaveText(handeling)
})

test.describe('who is in no team', () => {
	test.use({ uid: USERS.beheer })

	test('EMP-40 reads why Teamtaken is empty and what to do', async ({ app }) => {
		await app.open('teamtaken')
		await expect(app.page.getByRole('main')).toContainText('Je zit in geen team')
		await expect(new LijstSection(app.page).tabel).toHaveCount(0)
		expect(await serious(app.page)).toEqual([])
		await app.page.getByRole('link', { name: 'Naar mijn taken' }).click()
		await expect(app.page.getByRole('main')).toContainText('Geen taken voor jou')
	})
})
