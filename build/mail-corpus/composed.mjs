/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { Buffer } from 'node:buffer'
import MailComposer from 'nodemailer/lib/mail-composer'
import { expected, known } from './eml.mjs'

/** The smallest PNG: one transparent dot */
export const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

const png = (naam) => ({ naam, type: 'image/png', grootte: dot.length })
const paper = (naam) => ({ naam, type: 'application/pdf', grootte: pdf.length })

const lists = '<p>Beste gemeente,</p><ul><li>paspoort</li><li>rijbewijs</li></ul><ol><li>bellen</li><li>mailen</li></ol><p>Zie <a href="https://example.nl/afspraak?a=1&amp;b=2">de afspraak</a> of <a href="https://example.nl">https://example.nl</a>.<br>Groet</p>'
const table = '<html><head><title>Nieuws</title><style>p{color:red}</style></head><body><table><tr><td>Straat</td><td>Dorpsstraat 1</td></tr><tr><td>Plaats</td><td>Ons Dorp</td></tr></table><h1>Melding</h1><p>De lamp is&nbsp;kapot &amp; blijft uit.</p></body></html>'
const long = 'Een heel lang onderwerp over de straat en het groen en de lampen en de paden; '.repeat(5).trim()

/** Name → what nodemailer composes, and what is read otherwise than usual */
const cases = {
	'platte-tekst': [{}],
	'alleen-html': [{ text: undefined, html: '<p>Goedemiddag,</p><p>Wanneer is mijn paspoort klaar?</p>' }, { tekst: 'Goedemiddag,\n\nWanneer is mijn paspoort klaar?' }],
	'tekst-en-html': [{ html: '<p>Goedemiddag, <b>dit</b> is de opmaak.</p>' }],
	'html-lijsten-en-links': [{ text: undefined, html: lists }, { tekst: 'Beste gemeente,\n\n- paspoort\n- rijbewijs\n\n 1. bellen\n 2. mailen\n\nZie de afspraak (https://example.nl/afspraak?a=1&b=2) of https://example.nl.\nGroet' }],
	'html-tabel': [{ text: undefined, html: table }, { tekst: 'Straat Dorpsstraat 1\nPlaats Ons Dorp\n\nMelding\n\nDe lamp is kapot & blijft uit.' }],
	'bijlage-pdf': [{ attachments: [{ filename: 'aanvraag.pdf', content: pdf }] }, { bestanden: [paper('aanvraag.pdf')] }],
	'bijlage-naam-met-accenten': [{ attachments: [{ filename: 'Bezwaarschrift Coöperatie één – definitief.pdf', content: pdf }] }, { bestanden: [paper('Bezwaarschrift Coöperatie één – definitief.pdf')] }],
	'bijlagen-zelfde-naam': [{ attachments: [1, 2, 3].map(() => ({ filename: 'foto.png', content: dot })) }, { bestanden: [png('foto.png'), png('foto (2).png'), png('foto (3).png')] }],
	'afbeelding-in-de-tekst': [{ text: undefined, html: '<p>Kijk: <img src="cid:lamp@example.nl" alt="lamp"></p>', attachments: [{ filename: 'lamp.png', content: dot, cid: 'lamp@example.nl' }] }, { tekst: 'Kijk:', bestanden: [png('lamp.png')] }],
	'bericht-in-bericht': [{ attachments: [{ contentType: 'message/rfc822', filename: 'doorgestuurd.eml', content: 'From: a@example.nl\r\nSubject: Binnen\r\n\r\nVan binnen\r\n' }] }, { bestanden: [{ naam: 'doorgestuurd.eml', type: 'message/rfc822' }] }],
	'agenda-uitnodiging': [{ icalEvent: { method: 'REQUEST', filename: 'uitnodiging.ics', content: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n' } }, { bestanden: [{ naam: 'uitnodiging.ics', type: 'text/calendar' }, { naam: 'uitnodiging (2).ics', type: 'application/ics' }] }],
	'antwoord-in-keten': [{ subject: 'Re: ' + known.onderwerp, inReplyTo: '<twee@gemeente.test>', references: ['<een@example.nl>', '<twee@gemeente.test>'] }, { onderwerp: 'Re: ' + known.onderwerp, inReplyTo: '<twee@gemeente.test>', references: ['<een@example.nl>', '<twee@gemeente.test>'] }],
	'onderwerp-heel-lang': [{ subject: long }, { onderwerp: long }],
	'onderwerp-emoji': [{ subject: 'Feest 🎉 in de straat 🏘️' }, { onderwerp: 'Feest 🎉 in de straat 🏘️' }],
	'onderwerp-arabisch': [{ subject: 'سؤال حول جواز السفر' }, { onderwerp: 'سؤال حول جواز السفر' }],
	'onderwerp-ontbreekt': [{ subject: undefined }, { onderwerp: '' }],
	'tekst-ontbreekt': [{ text: '' }, { tekst: '' }],
	'alleen-bijlage': [{ text: undefined, attachments: [{ filename: 'scan.pdf', content: pdf }] }, { tekst: '', bestanden: [paper('scan.pdf')] }],
	'antwoord-naar-ander-adres': [{ replyTo: 'Balie <balie@example.nl>' }, { antwoordAan: { naam: 'Balie', adres: 'balie@example.nl' } }],
	'veel-ontvangers': [{ to: 'Gemeente <info@gemeente.test>, wethouder@gemeente.test', cc: '"Jansen, P." <p.jansen@example.nl>' }, { ontvangers: [{ naam: 'Gemeente', adres: 'info@gemeente.test' }, { naam: '', adres: 'wethouder@gemeente.test' }, { naam: 'Jansen, P.', adres: 'p.jansen@example.nl' }] }],
	'tekst-quoted-printable': [{ text: 'Café één = twee\nén "ü" drie', textEncoding: 'quoted-printable' }, { tekst: 'Café één = twee\nén "ü" drie' }],
	'tekst-base64': [{ text: 'Café één\nμ en ß', encoding: 'base64', textEncoding: 'base64' }, { tekst: 'Café één\nμ en ß' }],
	'regels-heel-lang': [{ text: 'woord '.repeat(2000).trim() }, { tekst: 'woord '.repeat(2000).trim() }],
	'afzender-met-komma': [{ from: { name: 'Deurne, Karel van (thuis)', address: 'karel@example.nl' } }, { afzender: { naam: 'Deurne, Karel van (thuis)', adres: 'karel@example.nl' } }],
	'c1199-vraag': [
		{ subject: 'Ophaalschema vuilnis', text: 'LS,\n\nIk vraag me af wanneer het huisvuil wordt opgehaald rond 1e kerstdag. Normaal gesproken komt de vuilniswagen op maandag, maar ik neem aan dat dit ivm kerst niet het geval is. Ik hoor graag op welke dag ik het huisvuil aan de straat kan zetten.\n\nAlvast dank voor uw reactie.\n\nMet vriendelijke groet, ...' },
		{ onderwerp: 'Ophaalschema vuilnis', tekst: 'LS,\n\nIk vraag me af wanneer het huisvuil wordt opgehaald rond 1e kerstdag. Normaal gesproken komt de vuilniswagen op maandag, maar ik neem aan dat dit ivm kerst niet het geval is. Ik hoor graag op welke dag ik het huisvuil aan de straat kan zetten.\n\nAlvast dank voor uw reactie.\n\nMet vriendelijke groet, ...' },
	],
}

/**
 * Messages that nodemailer composes.
 *
 * @return {Promise<{name: string, bytes: Buffer, expected: object}[]>}
 */
export function composed() {
	return Promise.all(Object.entries(cases).map(async ([name, [mail, differs]]) => {
		const bytes = await new MailComposer({
			from: 'Karel van Deurne <karel@example.nl>',
			to: 'Gemeente <info@gemeente.test>',
			subject: known.onderwerp,
			text: known.tekst,
			date: new Date(known.datum),
			messageId: `<${name}@example.nl>`,
			baseBoundary: 'klantcontact',
			...mail,
		}).compile().build()
		return { name, bytes, expected: expected(name, differs) }
	}))
}
