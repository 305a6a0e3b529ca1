/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test, uniek, USERS } from '../../fixtures/test.ts'
import { ContactmomentDialoog } from '../../sections/ContactmomentDialoog.ts'
import { WidgetSection } from '../../sections/WidgetSection.ts'

const WIDGET = 'klantcontact-contactmomenten'

test('ZAA-16 the widget counts one more after a save, for the user at once and for a colleague after a refresh', async ({ page, api, apiVan, appVan }) => {
	await api.toonWidget(WIDGET)
	await (await apiVan(USERS.collega)).toonWidget(WIDGET)
	const widget = new WidgetSection(page)
	const collega = new WidgetSection((await appVan(USERS.collega)).page)
	await widget.open()
	await collega.open()
	const [totaal, vandaag] = [await widget.lees('Totaal'), await widget.lees('Vandaag')]
	expect(await collega.lees('Totaal')).toBe(totaal)

	await widget.widget.getByRole('button', { name: 'Contactmoment toevoegen' }).click()
	const dialoog = new ContactmomentDialoog(page)
	await dialoog.vul({ kanaal: 'Telefoon', onderwerp: uniek('Geteld ') })
	await dialoog.bewaarContactmoment()

	await expect.poll(() => widget.lees('Totaal')).toBe(totaal + 1)
	await expect.poll(() => widget.lees('Vandaag')).toBe(vandaag + 1)
	await collega.open()
	expect(await collega.lees('Totaal')).toBe(totaal + 1)
})
