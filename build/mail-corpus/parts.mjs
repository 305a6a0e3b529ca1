/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { Buffer } from 'node:buffer'
import { byHand, known, multipart } from './eml.mjs'

const mixed = (type = 'multipart/mixed', more = '') => ({ 'Content-Type': `${type}; boundary="deel"${more}` })
const words = `Content-Type: text/plain; charset=utf-8\n\n${known.tekst}`
const attached = (type, name, content) => `Content-Type: ${type}\nContent-Disposition: attachment; filename="${name}"\n\n${content}`
const nested = (depth) => depth === 0 ? 'From: z@example.nl\nSubject: Binnenste\n\nOnderaan' : `From: z@example.nl\nSubject: Laag ${depth}\nContent-Type: message/rfc822\n\n${nested(depth - 1)}`

/** The start of a winmail.dat: TNEF's signature and a key */
const tnef = Buffer.from([0x78, 0x9f, 0x3e, 0x22, 0x01, 0x00]).toString('base64')
/** An empty zip */
const zip = Buffer.from('504b0506000000000000000000000000000000000000', 'hex').toString('base64')

/** What can be a part of a mail beside its text */
export const parts = [
	byHand('winmail-dat', mixed(), multipart('deel', [words, `Content-Type: application/ms-tnef; name="winmail.dat"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="winmail.dat"\n\n${tnef}`]), { bestanden: [{ naam: 'winmail.dat', type: 'application/ms-tnef', grootte: 6 }] }),
	byHand('winmail-zonder-naam', mixed(), multipart('deel', [words, `Content-Type: application/ms-tnef\nContent-Transfer-Encoding: base64\n\n${tnef}`]), { bestanden: [{ naam: 'winmail.dat', type: 'application/ms-tnef', grootte: 6 }] }),
	byHand('smime-ondertekend', mixed('multipart/signed', '; protocol="application/pkcs7-signature"; micalg=sha-256'), multipart('deel', [words, 'Content-Type: application/pkcs7-signature; name="smime.p7s"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="smime.p7s"\n\nMIIB']), { bestanden: [{ naam: 'smime.p7s', type: 'application/pkcs7-signature', grootte: 3 }] }),
	byHand('smime-ingepakt', { 'Content-Type': 'application/pkcs7-mime; smime-type=signed-data', 'Content-Transfer-Encoding': 'base64' }, 'MIIB', { tekst: '', bestanden: [{ naam: 'smime.p7m', type: 'application/pkcs7-mime', grootte: 3 }] }),
	byHand('pgp-ondertekend', mixed('multipart/signed', '; protocol="application/pgp-signature"'), multipart('deel', [words, 'Content-Type: application/pgp-signature\n\n-----BEGIN PGP SIGNATURE-----']), { bestanden: [{ naam: 'handtekening.asc', type: 'application/pgp-signature' }] }),
	byHand('agenda-alleen', { 'Content-Type': 'text/calendar; charset=utf-8; method=REQUEST' }, 'BEGIN:VCALENDAR\nEND:VCALENDAR', { tekst: '', bestanden: [{ naam: 'uitnodiging.ics', type: 'text/calendar' }] }),
	byHand('bericht-zonder-naam', mixed(), multipart('deel', [words, `Content-Type: message/rfc822\n\n${nested(0)}`]), { bestanden: [{ naam: 'bijgevoegd-bericht.eml', type: 'message/rfc822' }] }),
	byHand('bericht-vijf-diep', mixed(), multipart('deel', [words, `Content-Type: message/rfc822\n\n${nested(5)}`]), { bestanden: [{ naam: 'bijgevoegd-bericht.eml', type: 'message/rfc822' }] }),
	byHand('digest', mixed('multipart/digest'), multipart('deel', [`\n${nested(0)}`, `\n${nested(0)}`]), { tekst: '', bestanden: [{ naam: 'bijgevoegd-bericht.eml', type: 'message/rfc822' }, { naam: 'bijgevoegd-bericht (2).eml', type: 'message/rfc822' }] }),
	byHand('niet-afgeleverd', mixed('multipart/report', '; report-type=delivery-status'), multipart('deel', [words, 'Content-Type: message/delivery-status\n\nAction: failed\nStatus: 5.1.1', `Content-Type: message/rfc822\n\n${nested(0)}`]), { bestanden: [{ naam: 'aflevering.txt', type: 'message/delivery-status' }, { naam: 'bijgevoegd-bericht.eml', type: 'message/rfc822' }] }),
	byHand('tekst-in-twee-delen', mixed(), multipart('deel', [words, attached('application/zip', 'stukken.zip', 'x'), 'Content-Type: text/plain; charset=utf-8\n\nVerzonden via de buurtlijst']), { tekst: known.tekst + '\n\nVerzonden via de buurtlijst', bestanden: [{ naam: 'stukken.zip', type: 'application/zip' }] }),
	byHand('html-als-bijlage', mixed(), multipart('deel', [words, attached('text/html', 'offerte.html', '<script>alert(1)</script>')]), { bestanden: [{ naam: 'offerte.html', type: 'text/html' }] }),
	byHand('csv-zonder-aanduiding', mixed(), multipart('deel', [words, 'Content-Type: text/csv; name=meters.csv\n\n1;2']), { bestanden: [{ naam: 'meters.csv', type: 'text/csv' }] }),
	byHand('zip-leeg', mixed(), multipart('deel', [words, `Content-Type: application/zip; name=stukken.zip\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment\n\n${zip}`]), { bestanden: [{ naam: 'stukken.zip', type: 'application/zip', grootte: 22 }] }),
	byHand('bijlage-zonder-naam', mixed(), multipart('deel', [words, 'Content-Type: application/octet-stream\nContent-Disposition: attachment\n\nx', 'Content-Type: image/jpeg\nContent-Disposition: inline\n\nx']), { bestanden: [{ naam: 'bijlage.bin', type: 'application/octet-stream' }, { naam: 'bijlage.jpeg', type: 'image/jpeg' }] }),
	byHand('bijlage-leeg', mixed(), multipart('deel', [words, attached('application/pdf', 'leeg.pdf', '')]), { bestanden: [{ naam: 'leeg.pdf', type: 'application/pdf' }] }),
]
