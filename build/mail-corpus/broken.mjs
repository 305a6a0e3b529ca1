/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { Buffer } from 'node:buffer'
import { dot } from './composed.mjs'
import { byHand, eml, expected, known } from './eml.mjs'

const mixed = { 'Content-Type': 'multipart/mixed; boundary="deel"' }
const words = `Content-Type: text/plain; charset=utf-8\n\n${known.tekst}`
const without = (name, ...keys) => Object.fromEntries(Object.entries(expected(name)).filter(([key]) => !keys.includes(key)))

/** Mails that keep to no rule, and files that are no mail */
export const broken = [
	byHand('deel-niet-afgesloten', mixed, `--deel\n${words}\n--deel\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=half.pdf\n\n%PDF`, { bestanden: [{ naam: 'half.pdf', type: 'application/pdf' }] }),
	byHand('scheiding-ontbreekt', { 'Content-Type': 'multipart/mixed' }, known.tekst, { tekst: known.tekst }),
	byHand('delen-leeg', mixed, '--deel--', { tekst: '' }),
	byHand('alleen-kopregels', {}, '', { tekst: '' }),
	byHand('onderwerp-dubbel', { Subject: 'Eerste\r\nSubject: Tweede' }, known.tekst, { onderwerp: 'Eerste' }),
	byHand('kopregel-zonder-dubbelepunt', { 'X-Iets': 'a\r\nDit is geen kopregel' }, known.tekst),
	byHand('ontvangers-verborgen', { To: 'undisclosed-recipients:;' }, known.tekst, { ontvangers: [] }),
	byHand('ontvangers-groep', { To: 'Buurt: a@example.nl, "B" <b@example.nl>;' }, known.tekst, { ontvangers: [{ naam: '', adres: 'a@example.nl' }, { naam: 'B', adres: 'b@example.nl' }] }),
	byHand('afzender-zonder-adres', { From: 'Karel' }, known.tekst, { afzender: { naam: 'Karel', adres: '' } }),
	byHand('datum-met-zonenaam', { Date: 'Tue, 4 Apr 2023 04:59:00 EST (koud)' }, known.tekst),
	byHand('datum-twee-cijfers', { Date: '4 Apr 23 11:59:00 +0200' }, known.tekst),
	byHand('onderwerp-leeg', { Subject: '' }, known.tekst, { onderwerp: '' }),
	byHand('bericht-id-zonder-haken', { 'Message-ID': 'los@example.nl' }, known.tekst, { messageId: '<los@example.nl>' }),
	byHand('verwijzingen-rommel', { 'In-Reply-To': 'Uw bericht van dinsdag <een@example.nl>', References: '<een@example.nl> rommel <een@example.nl>\r\n <twee@example.nl>' }, known.tekst, { inReplyTo: '<een@example.nl>', references: ['<een@example.nl>', '<twee@example.nl>'] }),
	{ name: 'afzender-ontbreekt', bytes: eml('afzender-ontbreekt', { From: null }, known.tekst), expected: without('afzender-ontbreekt', 'afzender') },
	{ name: 'datum-kapot', bytes: eml('datum-kapot', { Date: 'gisteren' }, known.tekst), expected: without('datum-kapot', 'datum') },
	{ name: 'bericht-id-ontbreekt', bytes: eml('bericht-id-ontbreekt', { 'Message-ID': null }, known.tekst), expected: without('bericht-id-ontbreekt', 'messageId') },
	{ name: 'bericht-id-met-spatie', bytes: eml('bericht-id-met-spatie', { 'Message-ID': '<a b@example.nl>' }, known.tekst), expected: without('bericht-id-met-spatie', 'messageId') },
	{ name: 'mbox-eerste-regel', bytes: Buffer.concat([Buffer.from('From karel@example.nl Tue Apr  4 11:59:00 2023\r\n'), eml('mbox-eerste-regel', {}, known.tekst)]), expected: expected('mbox-eerste-regel') },
	{ name: 'geen-mail-tekst', bytes: Buffer.from('Boodschappen\n\n- melk\n- brood\n'), expected: { fout: 'geen-mail' } },
	{ name: 'geen-mail-afbeelding', bytes: dot, expected: { fout: 'geen-mail' } },
	{ name: 'geen-mail-leeg', bytes: Buffer.alloc(0), expected: { fout: 'leeg' } },
]
