/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { Buffer } from 'node:buffer'
import { byHand, known, multipart } from './eml.mjs'

const html = { 'Content-Type': 'text/html; charset=utf-8' }
const attachment = (name) => multipart('deel', [`Content-Type: text/plain; charset=utf-8\n\n${known.tekst}`, `Content-Type: application/pdf\nContent-Disposition: attachment; filename="${name}"\n\nx`])
const mixed = { 'Content-Type': 'multipart/mixed; boundary="deel"' }

/**
 * A part in a part in a part.
 *
 * @param {number} depth - How many
 * @return {string} headers, empty line and body
 */
function deep(depth) {
	return depth === 0
		? 'Content-Type: text/plain\n\nonderaan'
		: `Content-Type: multipart/mixed; boundary="d${depth}"\n\n--d${depth}\n${deep(depth - 1)}\n--d${depth}--`
}

/** Where a mail would call home to; a request to it is what the browser test looks for */
export const home = 'https://spion.example.nl'

/** Mails that want something else than to be read */
export const hostile = [
	byHand('html-script', html, `<p>Hallo</p><script>fetch('${home}/script')</script><img src=x onerror="alert(1)"><svg onload="alert(2)"></svg>`, { tekst: 'Hallo' }),
	byHand('html-volgpixel', html, `<p>Hallo</p><img src="${home}/pixel.gif?wie=karel" width="1" height="1"><bgsound src="${home}/geluid">`, { tekst: 'Hallo' }),
	byHand('html-stijl', html, `<head><style>@import url(${home}/stijl.css); body { background: url(${home}/achtergrond.png) }</style><link rel="stylesheet" href="${home}/stijl.css"></head><body style="background:url(${home}/b)"><p>Hallo</p></body>`, { tekst: 'Hallo' }),
	byHand('html-kaders', html, `<p>Hallo</p><iframe src="${home}/kader"></iframe><object data="${home}/object"></object><embed src="${home}/embed"><video src="${home}/film" autoplay></video><form action="${home}/formulier"><input value="naam"></form><meta http-equiv="refresh" content="0;url=${home}/weg"><base href="${home}/">`, { tekst: 'Hallo' }),
	byHand('html-javascript-link', html, '<p>Klik <a href="javascript:alert(1)">hier</a> of <a href=" JaVaScRiPt:alert(2)">daar</a> of <a href="data:text/html,x">elders</a></p>', { tekst: 'Klik hier of daar of elders' }),
	byHand('html-opmerkingen-outlook', html, '<!--[if gte mso 9]><xml><o:p>verborgen</o:p></xml><![endif]--><p class=MsoNormal>Beste lezer,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p>Groet</p>', { tekst: 'Beste lezer,\n\nGroet' }),
	byHand('html-niet-gesloten', html, '<p>Een <b>twee <i>drie<div>vier<table><tr><td>vijf', { tekst: 'Een twee drie\nvier\nvijf' }),
	byHand('html-niveaus-eindeloos', html, '<div>'.repeat(20000) + 'diep' + '</div>'.repeat(20000), { tekst: '…' }),
	byHand('html-tekens', html, '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &euro;&nbsp;5 &#128512; &onbekend;</p>', { tekst: '<script>alert(1)</script> & € 5 😀 &onbekend;' }),
	byHand('onderwerp-met-kopregel', { Subject: '=?utf-8?Q?Vraag=0D=0ABcc:_iedereen@example.nl?=' }, known.tekst, { onderwerp: 'Vraag Bcc: iedereen@example.nl' }),
	byHand('afzender-met-kopregel', { From: '=?utf-8?Q?Karel=0D=0ABcc=3A_x?= <karel@example.nl>' }, known.tekst, { afzender: { naam: 'Karel Bcc: x', adres: 'karel@example.nl' } }),
	byHand('bijlagenaam-met-pad', mixed, attachment('../../../etc/passwd'), { bestanden: [{ naam: 'passwd', type: 'application/pdf' }] }),
	byHand('bijlagenaam-windows-pad', mixed, attachment('C:\\\\Windows\\\\system32\\\\cmd.exe'), { bestanden: [{ naam: 'cmd.exe', type: 'application/pdf' }] }),
	byHand('bijlagenaam-omgekeerd', mixed, attachment('=?utf-8?Q?foto=E2=80=AEgpj.exe?='), { bestanden: [{ naam: 'fotogpj.exe', type: 'application/pdf' }] }),
	byHand('bijlagenaam-html', mixed, attachment('<img src=x onerror=alert(1)>.pdf'), { bestanden: [{ naam: 'img src=x onerror=alert(1).pdf', type: 'application/pdf' }] }),
	{ name: 'delen-te-diep', bytes: Buffer.from(`From: a@example.nl\nSubject: diep\nMIME-Version: 1.0\n${deep(80)}\n`.replaceAll('\n', '\r\n')), expected: { fout: 'te-diep' } },
]
