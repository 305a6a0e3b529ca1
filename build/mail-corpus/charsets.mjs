/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { Buffer } from 'node:buffer'
import { byHand, eml, expected, known, latin1 } from './eml.mjs'

const eight = { 'Content-Transfer-Encoding': '8bit' }
const text = (charset, more = {}) => ({ 'Content-Type': `text/plain; charset=${charset}`, ...more })

/** Headers and texts in all the encodings that programs use, rightly and wrongly */
export const charsets = [
	byHand('onderwerp-iso-8859-1', { Subject: '=?ISO-8859-1?Q?Caf=E9_=E9=E9n?=' }, known.tekst, { onderwerp: 'Café één' }),
	byHand('onderwerp-windows-1252', { Subject: '=?windows-1252?B?' + latin1('Prijs € 5 – “straks”').toString('base64') + '?=' }, known.tekst, { onderwerp: 'Prijs € 5 – “straks”' }),
	byHand('onderwerp-in-stukken', { Subject: '=?utf-8?Q?Caf=C3?=\r\n =?utf-8?Q?=A9_met_terras?=' }, known.tekst, { onderwerp: 'Café met terras' }),
	byHand('onderwerp-kaal-utf-8', { Subject: 'Café één ✓' }, known.tekst, { onderwerp: 'Café één ✓' }),
	byHand('onderwerp-gevouwen', { Subject: 'Een onderwerp\r\n\tover twee regels' }, known.tekst, { onderwerp: 'Een onderwerp over twee regels' }),
	byHand('onderwerp-kapot-gecodeerd', { Subject: '=?utf-8?B?dGVzdA' }, known.tekst, { onderwerp: '=?utf-8?B?dGVzdA' }),
	byHand('afzender-gecodeerd', { From: '=?utf-8?Q?Ren=C3=A9_Visser?= <rene@example.nl>' }, known.tekst, { afzender: { naam: 'René Visser', adres: 'rene@example.nl' } }),
	byHand('tekst-iso-8859-1', text('iso-8859-1', eight), latin1('Ça va, één café?'), { tekst: 'Ça va, één café?' }),
	byHand('tekst-windows-1252-als-iso-8859-1', text('iso-8859-1', eight), latin1('Het kost € 5 – “volgens mij”'), { tekst: 'Het kost € 5 – “volgens mij”' }),
	byHand('tekst-windows-1252-als-utf-8', text('utf-8', eight), latin1('Een café'), { tekst: 'Een caf\ufffd' }),
	byHand('tekst-onbekende-tekenset', text('x-onbekend', eight), latin1('Een café'), { tekst: 'Een café' }),
	byHand('tekst-utf-8-als-ascii', text('us-ascii', eight), 'Een café', { tekst: 'Een cafÃ©' }),
	byHand('tekst-utf-16', text('utf-16le', { 'Content-Transfer-Encoding': 'base64' }), Buffer.from('Een café', 'utf16le').toString('base64'), { tekst: 'Een café' }),
	byHand('tekst-koi8-r', text('koi8-r', eight), Buffer.from([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]), { tekst: 'Привет' }),
	byHand('tekst-iso-2022-jp', text('iso-2022-jp'), Buffer.from([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]), { tekst: '日本' }),
	byHand('tekst-quoted-printable-kapot', text('utf-8', { 'Content-Transfer-Encoding': 'quoted-printable' }), 'Goed=ZZ en caf=C3=A9 =\nverder=', { tekst: 'Goed=ZZ en café verder' }),
	byHand('tekst-base64-kapot', text('utf-8', { 'Content-Transfer-Encoding': 'base64' }), Buffer.from('Een hele tekst').toString('base64').replace('IGh', 'IG*h') + '!!', { tekst: 'Een hele tekst' }),
	byHand('tekst-met-nullen', {}, 'voor\0na\u0007 bel', { tekst: 'voorna bel' }),
	byHand('tekst-format-flowed', text('utf-8; format=flowed'), 'Deze regel \nloopt door.\n\n-- \nKarel', { tekst: 'Deze regel loopt door.\n\n-- \nKarel' }),
	byHand('bijlagenaam-rfc2231-in-stukken', { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename*0*=utf-8\'nl\'bez%C3%A9; filename*1="waar"; filename*2=".pdf"' }, 'x', { tekst: '', bestanden: [{ naam: 'bezéwaar.pdf', type: 'application/pdf' }] }),
	byHand('bijlagenaam-rfc2047', { 'Content-Type': 'application/pdf; name="=?iso-8859-1?Q?Verzoek_=E9=E9n.pdf?="', 'Content-Disposition': 'attachment' }, 'x', { tekst: '', bestanden: [{ naam: 'Verzoek één.pdf', type: 'application/pdf' }] }),
	{ name: 'regeleinden-unix', bytes: eml('regeleinden-unix', {}, known.tekst, '\n'), expected: expected('regeleinden-unix') },
]
