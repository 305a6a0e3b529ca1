/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test, uniek } from '../fixtures/test.ts'

test('ZAA-02 a contactmoment goes from the dialog to the top of the list', async ({ app, api }) => {
	const klant = await api.klant()
	const onderwerp = uniek('Onderwerp ')

	const dialoog = await app.nieuwContactmoment()
	await dialoog.vul({ klant: klant.naam, kanaal: 'Balie', onderwerp, toelichting: 'Eerste regel\nTweede regel' })
	await dialoog.opslaan()

	await expect(dialoog.dialoog).toBeHidden()
	const rij = (await app.ga('Contactmomenten')).rij(onderwerp)
	await expect(rij).toBeVisible()
	await expect(rij).toContainText(klant.naam)
	await expect(rij).toContainText('Balie')
})
