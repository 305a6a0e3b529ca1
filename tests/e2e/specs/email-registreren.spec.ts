/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { AppSection } from '../sections/AppSection.ts'

import { readFile } from 'node:fs/promises'
import { serious } from '../fixtures/axe.ts'
import { mail } from '../fixtures/mails.ts'
import { mailVoor } from '../fixtures/mailserver.ts'
import { expect, test, uniek, USERS } from '../fixtures/test.ts'
import { PostSection } from '../sections/PostSection.ts'

/** The words of the seed's two tables */
const VRAAG = 'LS, Ik vraag me af wanneer het huisvuil wordt opgehaald rond 1e kerstdag. Normaal gesproken komt de vuilniswagen op maandag, maar ik neem aan dat dit ivm kerst niet het geval is. Ik hoor graag op welke dag ik het huisvuil aan de straat kan zetten. Alvast dank voor uw reactie. Met vriendelijke groet, ...'
const ANTWOORD = 'Geachte, U kunt het huisvuil zaterdag 22 december aanbieden. Met vriendelijke groet, ...'

/**
 * The page, opened by the navigation.
 *
 * @param app - The app
 */
async function open(app: AppSection): Promise<PostSection> {
	await app.navigation.getByRole('link', { name: 'E-mail registreren' }).click()
	return new PostSection(app.page)
}

test('MAIL-20 MAIL-21 C1199 A: the two tables of the seed, stored through the page and read back field by field', async ({ app, api }) => {
	const post = await open(app)
	const bestand = mail({ onderwerp: 'Ophaalschema vuilnis', tekst: VRAAG, bijlagen: [{ naam: 'schema.txt', inhoud: 'maandag' }] })
	await post.neem(bestand)
	await expect(post.mail).toContainText('Karel <' + bestand.van + '>')
	await expect(post.mail).toContainText('LS, Ik vraag me af')
	await expect(post.veld('Onderwerp')).toHaveValue('Ophaalschema vuilnis')
	await expect(post.veld('Toelichting')).toHaveValue(VRAAG)
	await expect(post.veld('Onderwerp')).toBeFocused()
	await expect(post.bestanden.getByRole('listitem')).toHaveText([/vraag\.eml/, /schema\.txt/])

	await post.knop('Beantwoorden').click()
	await expect(post.veld('Antwoord')).toBeFocused()
	await expect(post.veld('Antwoord')).toHaveValue(/^Geachte heer\/mevrouw,[^]+Met vriendelijke groet,\nJan/)
	await expect(post.knop('Verzenden en registreren')).toBeDisabled()
	await post.kies('Al verzonden')
	await post.veld('Antwoord').fill(ANTWOORD)
	await post.formulier.getByLabel('Verzonden op').fill('2023-04-04T12:50')
	const { contactmomenten, berichten } = await post.rondAf()

	const [vraag, antwoord] = await Promise.all(contactmomenten.map(({ id }) => api.lees('contactmomenten', id)))
	const both = { kanaal: 'e-mail', medewerker: USERS.kcc, geregistreerdDoor: USERS.kcc, organisatorischeEenheid: expect.any(String), onderwerp: 'Ophaalschema vuilnis', nummer: expect.stringMatching(/^\d{1,10}$/), geregistreerdOp: expect.any(String) }
	expect(vraag).toMatchObject({ ...both, initiatiefnemer: 'klant', inhoud: VRAAG, plaatsgevondenOp: '2023-04-04T09:59:00Z' })
	expect(antwoord).toMatchObject({ ...both, initiatiefnemer: 'gemeente', inhoud: ANTWOORD, plaatsgevondenOp: '2023-04-04T10:50:00Z', voorgaandContactmoment: vraag?.id })
	for (const contactmoment of [vraag, antwoord]) {
		expect(contactmoment).not.toHaveProperty('klant')
		expect(contactmoment).not.toHaveProperty('vertegenwoordiger')
	}
	expect(vraag?.betrokkenen).toEqual([expect.objectContaining({ rol: 'klant', digitaleAdressen: [expect.objectContaining({ soort: 'email', adres: bestand.van })] })])
	expect(await api.lees('berichten', berichten[0]!.id)).toMatchObject({ richting: 'inkomend', onderwerp: 'Ophaalschema vuilnis', inhoud: VRAAG, messageId: bestand.messageId, bestanden: [{ naam: 'vraag.eml' }, { naam: 'schema.txt' }] })
	expect(await api.lees('berichten', berichten[1]!.id)).toMatchObject({ richting: 'uitgaand', inhoud: ANTWOORD, inReplyTo: bestand.messageId, contactmoment: antwoord?.id })

	await test.step('MAIL-15 shown as a thread, the question above the answer', async () => {
		await post.geregistreerd.getByRole('link').click()
		const draad = app.detail().deel('Berichten').getByRole('listitem').filter({ has: app.page.getByRole('link', { name: /Ophaalschema/ }) })
		await expect(draad).toHaveText([/Inkomend[^]*LS, Ik vraag/, /Uitgaand[^]*Geachte, U kunt/])
		await draad.first().getByText('2 bestanden').click()
		const downloaded = app.page.waitForEvent('download')
		await draad.first().getByRole('link', { name: 'vraag.eml' }).click()
		expect(await readFile(await (await downloaded).path())).toEqual(bestand.buffer)
	})
})

test('MAIL-17 "Verzenden en registreren" sends one mail that threads, and keeps it with the answer', { tag: '@mailserver' }, async ({ app, api }) => {
	const post = await open(app)
	const bestand = mail({ onderwerp: 'Re: Lamp kapot', tekst: 'De lamp is kapot.' })
	await post.neem(bestand)
	await expect(post.veld('Onderwerp')).toHaveValue('Lamp kapot')
	await post.knop('Beantwoorden').click()
	await expect(post.veld('Aan')).toHaveValue(bestand.van)
	await post.veld('Antwoord').fill('Wij maken hem morgen.')
	const { berichten } = await post.rondAf('Verzenden en registreren')
	const sent = mailVoor(bestand.van)
	expect(sent).toHaveLength(1)
	expect(sent[0]?.eml).toContain(`In-Reply-To: ${bestand.messageId}`)
	const stored = await api.lees('berichten', berichten[1]!.id) as unknown as { messageId: string, bestanden: { naam: string }[] }
	expect(sent[0]?.eml).toContain(stored.messageId)
	expect(stored.bestanden.map(({ naam }) => naam)).toEqual([expect.stringMatching(/\.eml$/)])
})

test('MAIL-16 MAIL-17 refused by the mail server: nothing is stored, the draft is whole, and a right address then sends it', { tag: '@mailserver' }, async ({ app, api }) => {
	const post = await open(app)
	const onderwerp = uniek('Geweigerd ')
	const bestand = mail({ onderwerp, tekst: 'Vraag' })
	await post.neem(bestand)
	await post.knop('Beantwoorden').click()
	await post.veld('Aan').fill('weiger-ontvanger@example.nl')
	await post.veld('Antwoord').fill('Antwoord')
	expect((await post.stuur('Verzenden en registreren')).status()).toBe(422)
	await expect(post.samenvatting).toBeFocused()
	await expect(post.veld('Antwoord')).toHaveValue('Antwoord')
	expect(await api.post('zoek/contactmomenten', { q: onderwerp })).toMatchObject({ results: [] })
	await post.veld('Aan').fill(bestand.van)
	const { contactmomenten } = await post.rondAf('Verzenden en registreren')
	expect(contactmomenten).toHaveLength(2)
	expect(mailVoor(bestand.van)).toHaveLength(1)
})

test('MAIL-17 an uncertain mail shows as possibly sent, is not sent again by itself, and can be registered only', { tag: '@mailserver' }, async ({ app }) => {
	const post = await open(app)
	const bestand = mail({ onderwerp: uniek('Onzeker '), tekst: 'Vraag' })
	await post.neem(bestand)
	await post.knop('Beantwoorden').click()
	await post.veld('Aan').fill('verbreek@example.nl')
	await post.veld('Antwoord').fill(uniek('Antwoord '))
	expect((await post.stuur('Verzenden en registreren')).status()).toBe(409)
	const kaart = app.page.locator('[data-cy=mogelijk-verzonden]')
	await expect(app.page.locator(':focus')).toContainText('Mogelijk verzonden')
	await expect(kaart).toBeInViewport()
	await expect(post.knop('Verzenden en registreren')).toBeDisabled()
	await kaart.getByRole('button', { name: 'Het is verzonden: alleen registreren' }).click()
	await expect(post.geregistreerd).toBeVisible()
})

test('MAIL-17 an uncertain mail that was not sent can be sent anew', { tag: '@mailserver' }, async ({ app }) => {
	const post = await open(app)
	const bestand = mail({ onderwerp: uniek('Onzeker '), tekst: 'Vraag' })
	await post.neem(bestand)
	await post.knop('Beantwoorden').click()
	await post.veld('Aan').fill('verbreek@example.nl')
	await post.veld('Antwoord').fill(uniek('Antwoord '))
	await post.stuur('Verzenden en registreren')
	await app.page.getByRole('button', { name: 'Het is niet verzonden' }).click()
	await expect(post.veld('Aan')).toBeFocused()
	await expect(post.samenvatting).toHaveCount(0)
	await post.veld('Aan').fill(bestand.van)
	await post.rondAf('Verzenden en registreren')
	expect(mailVoor(bestand.van)).toHaveLength(1)
})

test('MAIL-11 MAIL-16 two buttons, and no end without an answer, a taak, a zaak or a reason', async ({ app, api }) => {
	const post = await open(app)
	await post.neem(mail({ onderwerp: uniek('Reclame '), tekst: 'Koop nu' }))
	await expect(post.knop('Afronden')).toBeDisabled()
	for (const knop of ['Beantwoorden', 'Taak of zaak maken', 'Geen antwoord nodig']) {
		await post.knop(knop).click()
		await expect(post.knop(knop)).toHaveAttribute('aria-pressed', 'true')
		await expect(post.knop('Afronden').or(post.knop('Verzenden en registreren'))).toBeDisabled()
	}
	await expect(post.knop('Beantwoorden')).toHaveAttribute('aria-pressed', 'false')
	await post.veld('Waarom is geen antwoord nodig').fill('Reclame')
	const { contactmomenten } = await post.rondAf()
	await expect(post.knop('Bestand kiezen')).toBeFocused()
	expect(await api.lees('contactmomenten', contactmomenten[0]!.id)).toMatchObject({ geenAntwoordReden: 'Reclame' })
})

test('MAIL-18 variant B: e-mail to taak in one save; the handler sees mail and attachments, a colleague without rights does not', async ({ app, appVan, apiVan }) => {
	const onderwerp = uniek('Klacht ')
	const post = await open(app)
	await post.neem(mail({ onderwerp, tekst: 'De stoep ligt los.', bijlagen: [{ naam: 'stoep.txt', inhoud: 'los' }] }))
	await post.knop('Taak of zaak maken').click()
	await expect(post.veld('Gevraagde handeling')).toBeFocused()
	await post.veld('Gevraagde handeling').fill('Stoep bekijken')
	await post.keuze('Team').click()
	await app.page.getByRole('option', { name: 'Klachten' }).click()
	const { contactmomenten, berichten, taken } = await post.rondAf()
	expect(taken[0]).toMatchObject({ contactmoment: contactmomenten[0]!.id, team: 'klachten' })

	const behandelaar = await appVan(USERS.behandelaar)
	const detail = await behandelaar.opent(`contactmomenten/${contactmomenten[0]!.id}`)
	await expect(detail.deel('Berichten')).toContainText('De stoep ligt los.')
	await behandelaar.opent(`berichten/${berichten[0]!.id}`)
	const downloaded = behandelaar.page.waitForEvent('download')
	await behandelaar.detail().bestanden.getByRole('link', { name: 'stoep.txt' }).click()
	expect(await readFile(await (await downloaded).path(), 'utf8')).toBe('los')

	const gast = await apiVan(USERS.zonderRecht)
	await expect(gast.lees('berichten', berichten[0]!.id)).rejects.toThrow(/40[34]/)
	await expect(gast.lees('contactmomenten', contactmomenten[0]!.id)).rejects.toThrow(/40[34]/)
})

test('MAIL-16 MAIL-18 an answer and a taak in one save: "we got it, a colleague calls you" is sent, and the handler sees question, answer and taak', { tag: '@mailserver' }, async ({ app, appVan }) => {
	const onderwerp = uniek('Lantaarn ')
	const bestand = mail({ onderwerp, tekst: 'De lantaarn is kapot.' })
	const post = await open(app)
	await post.neem(bestand)
	await post.knop('Beantwoorden').click()
	await app.page.keyboard.type('Een collega belt u.')
	await expect(post.veld('Antwoord')).toHaveValue(/^Geachte heer\/mevrouw,\n\nEen collega belt u\.\n\nMet vriendelijke groet/)
	await post.knop('Taak of zaak maken').click()
	await expect(post.veld('Gevraagde handeling')).toBeFocused()
	await expect(post.knop('Verzenden en registreren')).toBeDisabled()
	await post.veld('Gevraagde handeling').fill('Lantaarn bekijken')
	await post.keuze('Team').click()
	await app.page.getByRole('option', { name: 'Klachten' }).click()
	const { contactmomenten, taken } = await post.rondAf('Verzenden en registreren')
	expect(contactmomenten).toHaveLength(2)
	expect(taken).toEqual([expect.objectContaining({ contactmoment: contactmomenten[0]!.id, team: 'klachten' })])
	expect(mailVoor(bestand.van)).toHaveLength(1)

	const detail = await (await appVan(USERS.behandelaar)).opent(`contactmomenten/${contactmomenten[0]!.id}`)
	await expect(detail.deel('Berichten').getByRole('listitem')).toHaveText([/De lantaarn is kapot/, /Een collega belt u/])
})

test('MAIL-18 variant B: e-mail to a new zaak in one save, shown at the zaak', async ({ app }) => {
	const onderwerp = uniek('Boom ')
	const post = await open(app)
	await post.neem(mail({ onderwerp, tekst: 'De boom is om.' }))
	await post.knop('Taak of zaak maken').click()
	await post.kies('Zaak')
	await expect(post.veld('Omschrijving')).toHaveValue(onderwerp)
	const { zaken, contactmomenten } = await post.rondAf()
	expect(contactmomenten[0]).toMatchObject({ zaak: zaken[0]!.id })
	await app.opent(`zaken/${zaken[0]!.id}/berichten`)
	await expect(app.page.getByRole('main').getByRole('listitem').filter({ hasText: 'De boom is om.' })).toHaveCount(1)
})

test('MAIL-10 the same mail again warns with its number and a link; an answer to it proposes the chain', async ({ app, api }) => {
	const post = await open(app)
	const onderwerp = uniek('Dubbel ')
	const bestand = mail({ onderwerp, tekst: 'Vraag' })
	await post.neem(bestand)
	await post.knop('Geen antwoord nodig').click()
	await post.veld('Waarom is geen antwoord nodig').fill('Proef')
	const { contactmomenten } = await post.rondAf()
	const first = contactmomenten[0] as unknown as { id: string, nummer: string }

	await post.geef(bestand)
	const kaart = app.page.locator('[data-cy=al-bekend]')
	await expect(kaart).toContainText(`Deze e-mail is al geregistreerd (nr. ${first.nummer}).`)
	await expect(kaart.getByRole('link', { name: onderwerp })).toHaveAttribute('href', new RegExp(`${first.id}$`))
	await kaart.getByRole('button', { name: 'Een andere e-mail nemen' }).click()

	await post.neem(mail({ onderwerp: `Re: ${onderwerp}`, tekst: 'Nog iets', inReplyTo: bestand.messageId }))
	await expect(app.page.locator('[data-cy=keten]')).toContainText(first.nummer)
	await post.knop('Geen antwoord nodig').click()
	await post.veld('Waarom is geen antwoord nodig').fill('Proef')
	const next = await post.rondAf()
	expect(await api.lees('contactmomenten', next.contactmomenten[0]!.id)).toMatchObject({ voorgaandContactmoment: first.id })
})

test('MAIL-08 MAIL-12 MAIL-19 the sender suggests klanten but never picks one; chosen, she is greeted by name', async ({ app, api }) => {
	const van = `${uniek('k')}@example.nl`
	const klant = await api.klant({ aanhef: 'Mevrouw', tussenvoegsel: 'van den', digitaleAdressen: [{ id: crypto.randomUUID(), soort: 'email', adres: van }] })
	const post = await open(app)
	await post.neem(mail({ onderwerp: uniek('Vraag '), tekst: 'Vraag', van }))
	const voorstel = app.page.locator('[data-cy=klant-voorstel]')
	await expect(voorstel).toContainText(klant.naam)
	await expect(post.keuze('Klant')).toHaveValue('')
	// her salutation comes while the answer is being typed already
	let release = () => {}
	const held = new Promise<void>((resolve) => {
		release = resolve
	})
	await app.page.route(`**/api/v1/klanten/${klant.id}*`, async (route) => {
		await held
		await route.continue()
	})
	await voorstel.getByRole('button', { name: `${klant.naam} kiezen` }).click()
	await expect(post.keuze('Klant')).toBeFocused()
	await expect(voorstel).toBeHidden()
	await post.knop('Beantwoorden').click()
	await expect(post.veld('Antwoord')).toHaveValue(/^Geachte heer\/mevrouw,/)
	await app.page.keyboard.type('Een nieuwe ')
	release()
	await expect(post.veld('Antwoord')).toHaveValue(/^Geachte mevrouw Van den Proef/)
	await app.page.keyboard.type('pas.')
	await expect(post.veld('Antwoord')).toHaveValue(/,\n\nEen nieuwe pas\.\n\nMet vriendelijke groet/)
})

test('MAIL-07 a hostile mail: nothing is asked of another server, nothing runs, the page stays quick', async ({ app }) => {
	const asked: string[] = []
	app.page.on('request', (request) => asked.push(request.url()))
	app.page.on('dialog', (dialog) => asked.push(`dialog: ${dialog.message()}`))
	const post = await open(app)
	for (const naam of ['html-script', 'html-volgpixel', 'html-stijl', 'html-kaders', 'html-javascript-link', 'html-niveaus-eindeloos']) {
		await post.neem(`tests/fixtures/mail/${naam}.eml`)
		await expect(post.mail).toContainText(/Hallo|Klik hier|…/)
		await expect(post.mail.locator('script, img, iframe, style, a, form')).toHaveCount(0)
		await post.knop('Annuleren').click()
	}
	const home = new URL(app.page.url()).origin
	expect(asked.filter((url) => !url.startsWith(home) && !url.startsWith('data:') && !url.startsWith('blob:'))).toEqual([])
})

test('MAIL-01 what is no mail, or broken, is refused with what to do; a pasted source and an .msg are read', async ({ app }) => {
	const post = await open(app)
	await post.geef('tests/fixtures/mail/geen-mail-tekst.eml')
	await expect(post.inname).toContainText('Dit is geen e-mail.')
	await post.geef('tests/fixtures/mail/delen-te-diep.eml')
	await expect(post.inname).toContainText('ongewoon opgebouwd')
	await post.neem('tests/fixtures/mail/msg-bijlagen.msg')
	await expect(post.bestanden.getByRole('listitem')).toHaveText([/msg-bijlagen\.msg/, /foto één\.png/, /Binnen\.msg/])
	await post.knop('Annuleren').click()
	await post.inname.getByText('De brontekst van een e-mail plakken').click()
	await post.inname.getByRole('textbox').fill(mail({ onderwerp: 'Geplakt', tekst: 'Tekst' }).buffer.toString())
	await post.knop('Deze tekst lezen').click()
	await expect(post.veld('Onderwerp')).toHaveValue('Geplakt')
})

test('MAIL-16 a failing save keeps the form; the same again stores everything once', async ({ app, api }) => {
	const post = await open(app)
	const onderwerp = uniek('Storing ')
	await post.neem(mail({ onderwerp, tekst: 'Vraag' }))
	await post.knop('Geen antwoord nodig').click()
	await post.veld('Waarom is geen antwoord nodig').fill('Proef')
	// the server stores it, but its answer is lost on the way
	await app.page.route('**/api/v1/registraties', async (route) => {
		await route.fetch()
		await route.abort('connectionreset')
	}, { times: 1 })
	await post.knop('Afronden').click()
	await expect(post.samenvatting).toContainText('geen verbinding')
	await post.rondAf()
	const { results } = await api.post('zoek/contactmomenten', { q: onderwerp }) as { results: unknown[] }
	expect(results).toHaveLength(1)
})

test('axe finds nothing serious on the form in light and dark, and nothing sticks out at 400 pixels', async ({ app }) => {
	await app.openHeel('email-registreren')
	const post = new PostSection(app.page)
	await expect(post.knop('Bestand kiezen')).toBeVisible()
	expect(await serious(app.page)).toEqual([])
	await app.page.emulateMedia({ colorScheme: 'light' })
	await post.neem('tests/fixtures/mail/bijlagen-zelfde-naam.eml')
	for (const knop of ['Beantwoorden', 'Taak of zaak maken']) {
		await post.knop(knop).click()
		expect(await serious(app.page)).toEqual([])
	}
	await app.page.setViewportSize({ width: 400, height: 800 })
	const wider = await app.page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth)
	expect(wider).toBeLessThanOrEqual(0)
})
