/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { MockInstance } from 'vitest'

import axios from '@nextcloud/axios'
import { beforeEach, expect, test, vi } from 'vitest'
import { downloadUrl, upload } from './bijlagen.ts'
import { bewaarConcept, leesConcepten, verwijderConcept } from './concepten.ts'
import { corrigeer, vulAan } from './contactmomenten.ts'
import { bewaarInstellingen, leesInstellingen } from './instellingen.ts'
import { leesBsn } from './klanten.ts'
import { aantal, historie, lees, lijst, wijzig } from './objecten.ts'
import { registreer, telNietGeregistreerd } from './registraties.ts'
import { leesStatistieken } from './statistieken.ts'
import { geefTerug, maakZaak, noteer, pakOp, rondAf, stuurDoor } from './taken.ts'
import { dubbelen, medewerkers, zoek } from './zoek.ts'

let request: MockInstance<typeof axios.request>

beforeEach(() => {
	request = vi.spyOn(axios, 'request')
	request.mockResolvedValue({ data: { ocs: { data: { aantal: 7, bsn: '999990019', results: [] } } } })
})

/** Method and path of the latest request */
function latest(): string {
	const { method, url } = request.mock.lastCall![0]
	return `${method} ${new URL(url!).pathname.replace('/ocs/v2.php/apps/klantcontact/api/v1', '')}`
}

test.each([
	['POST /registraties', () => registreer({ opdracht: 'o' })],
	['GET /zaken', () => lijst('zaken', { limit: 5 })],
	['GET /zaken/aantal', () => aantal('zaken')],
	['GET /zaken/1', () => lees('zaken', '1')],
	['PATCH /zaken/1', () => wijzig('zaken', '1', { opdracht: 'o', revisie: 1, status: null })],
	['GET /taken/1/historie', () => historie('taken', '1', 'c')],
	['POST /zoek/klanten', () => zoek('klanten', { q: 'x' })],
	['POST /zoek/dubbelen', () => dubbelen({ achternaam: 'x' })],
	['POST /zoek/medewerkers', () => medewerkers('x')],
	['POST /contactmomenten/1/correcties', () => corrigeer('1', { opdracht: 'o', revisie: 1, reden: 'r', wijzigingen: {} })],
	['POST /contactmomenten/1/aanvullingen', () => vulAan('1', { opdracht: 'o', revisie: 1, tekst: 't' })],
	['POST /klanten/1/bsn', () => leesBsn('1')],
	['POST /bijlagen', () => upload(new File(['x'], 'x.txt'))],
	['GET /instellingen', () => leesInstellingen()],
	['PATCH /instellingen', () => bewaarInstellingen({ opdracht: 'o' })],
	['GET /statistieken', () => leesStatistieken({ per: 'dag' })],
	['GET /concepten', () => leesConcepten()],
	['PUT /concepten/1', () => bewaarConcept('1', 0, '{}')],
	['DELETE /concepten/1', () => verwijderConcept('1')],
	['POST /niet-geregistreerd', () => telNietGeregistreerd({ opdracht: 'o', kanaal: 'balie' })],
	['POST /taken/1/oppakken', () => pakOp('1', { opdracht: 'o', revisie: 1 })],
	['POST /taken/1/teruggeven', () => geefTerug('1', { opdracht: 'o', revisie: 1, reden: 'r' })],
	['POST /taken/1/doorsturen', () => stuurDoor('1', { opdracht: 'o', revisie: 1, team: 't', reden: 'r' })],
	['POST /taken/1/notities', () => noteer('1', { opdracht: 'o', revisie: 1, soort: 'belpoging', tekst: '' })],
	['POST /taken/1/zaak', () => maakZaak('1', { opdracht: 'o', revisie: 1, zaak: { id: 'z', omschrijving: 'x' } })],
	['POST /taken/1/afronden', () => rondAf('1', { opdracht: 'o', revisie: 1 })],
])('%s', async (call, run) => {
	await run()
	expect(latest()).toBe(call)
})

test('unpacks what has only one value', async () => {
	expect(await aantal('klanten')).toBe(7)
	expect(await leesBsn('1')).toBe('999990019')
	expect(await medewerkers('x')).toEqual([])
})

test('tells how much of a file has been sent', async () => {
	const parts: number[] = []
	request.mockImplementation(async (config) => {
		config.onUploadProgress?.({ loaded: 1, total: 4 } as never)
		return { data: { ocs: { data: {} } } }
	})
	await upload(new File(['x'], 'x.txt'), (part) => parts.push(part))
	expect(parts).toEqual([0.25])
	expect(request.mock.lastCall![0].data).toBeInstanceOf(FormData)
})

test('names the address of a download', () => {
	expect(downloadUrl('b', 'f')).toBe('/apps/klantcontact/bestanden/b/f')
})

test('ALG-12 a draft is sent as text, and without waiting when the page is left', async () => {
	const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({ ocs: { data: { id: '1', revisie: 3 } } }))
	await bewaarConcept('1', 1, '{"a":{}}')
	expect(request.mock.lastCall![0].data).toEqual({ revisie: 1, inhoud: { gesprek: '{"a":{}}' } })
	expect(fetched).not.toHaveBeenCalled()
	expect(await bewaarConcept('1', 2, '{"a":{}}', true)).toEqual({ id: '1', revisie: 3 })
	expect(fetched.mock.lastCall![1]).toMatchObject({ method: 'PUT', keepalive: true, body: '{"revisie":2,"inhoud":{"gesprek":"{\\"a\\":{}}"}}', headers: { requesttoken: 'token' } })
	fetched.mockImplementation(async () => Response.json({ ocs: { data: { code: 'conflict', message: 'Changed', huidig: { revisie: 7 } } } }, { status: 409 }))
	await expect(bewaarConcept('1', 2, '{}', true)).rejects.toMatchObject({ isConflict: true, huidig: { revisie: 7 } })
})
