/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Locator, Page } from '@playwright/test'
import type { Api } from '../fixtures/test.ts'

import { randomUUID } from 'node:crypto'
import { mailVoor } from '../fixtures/mailserver.ts'
import { expect, test, uniek, USERS } from '../fixtures/test.ts'

/**
 * Sends a reply whose connection to the mail server breaks after the message.
 *
 * @param api - The API, as whoever sends
 * @param ontvanger - Address that makes the mail server do so
 * @param onderwerp - Of the question
 */
async function stuur(api: Api, ontvanger: string, onderwerp: string): Promise<void> {
	const [vraag, antwoord, bericht] = [randomUUID(), randomUUID(), randomUUID()]
	await expect(api.post('registraties', {
		opdracht: randomUUID(),
		verzending: { bericht },
		contactmomenten: [
			{ id: vraag, kanaal: 'e-mail', initiatiefnemer: 'klant', onderwerp, inhoud: 'Wanneer?' },
			{ id: antwoord, kanaal: 'e-mail', initiatiefnemer: 'gemeente', onderwerp, inhoud: 'Zaterdag.', voorgaandContactmoment: vraag },
		],
		berichten: [{ id: bericht, contactmoment: antwoord, kanaal: 'e-mail', richting: 'uitgaand', onderwerp: `Re: ${onderwerp}`, inhoud: 'Zaterdag.', ontvangers: [ontvanger] }],
	})).rejects.toThrow('mogelijk_verzonden')
}

/**
 * @param page - The page on which mails are registered
 * @param ontvanger - Whose mail
 */
function melding(page: Page, ontvanger: string): Locator {
	return page.locator('[data-cy=open-verzending]').filter({ hasText: ontvanger })
}

test('MAIL-16 a mail that is possibly sent waits for the user, who registers it without sending', { tag: '@mailserver' }, async ({ api, apiVan, page }) => {
	const onderwerp = uniek('Vuilnis')
	const ontvanger = `verbreek@${randomUUID()}.voorbeeld.nl`
	await stuur(api, ontvanger, onderwerp)

	const beheer = await (await apiVan(USERS.beheer)).get('verzendingen') as { results: { ontvangers: string[], eigen: boolean }[] }
	expect(beheer.results.filter(({ ontvangers }) => ontvangers.includes(ontvanger)).map(({ eigen }) => eigen)).toEqual([false])

	await page.goto('./index.php/apps/klantcontact/email-registreren')
	await expect(melding(page, ontvanger)).toContainText('Mogelijk verzonden')
	await expect(melding(page, ontvanger)).toContainText(onderwerp)
	await melding(page, ontvanger).getByRole('button', { name: 'Het is verzonden: alleen registreren' }).click()
	await expect(melding(page, ontvanger)).toHaveCount(0)

	await page.goto('./index.php/apps/klantcontact/contactmomenten')
	await expect(page.getByRole('main').getByText(onderwerp)).toHaveCount(2)
	expect(mailVoor(ontvanger)).toHaveLength(1)
})

test('MAIL-16 one that was not sent after all is forgotten, only after a question', { tag: '@mailserver' }, async ({ api, page }) => {
	const ontvanger = `verbreek@${randomUUID()}.voorbeeld.nl`
	await stuur(api, ontvanger, uniek('Vuilnis'))
	await page.goto('./index.php/apps/klantcontact/email-registreren')
	for (const [knop, aantal] of [['Annuleren', 1], ['Het is niet verzonden', 0]] as const) {
		await melding(page, ontvanger).getByRole('button', { name: 'Het is niet verzonden' }).click()
		const dialoog = page.getByRole('dialog', { name: 'Niet verzonden?' })
		await dialoog.getByRole('button', { name: knop }).click()
		await expect(dialoog).toBeHidden()
		await expect(melding(page, ontvanger)).toHaveCount(aantal)
	}
	expect(mailVoor(ontvanger)).toHaveLength(1)
})
