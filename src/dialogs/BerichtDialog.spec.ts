/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bijlage } from '../types/api.ts'

import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import BerichtDialog from './BerichtDialog.vue'
import { choose, click, contactmomentDetail, instellingen, type } from '../../tests/frontend/dialoog.ts'
import { ApiError } from '../api/ApiError.ts'
import { upload } from '../api/bijlagen.ts'
import { leesInstellingen } from '../api/instellingen.ts'
import { registreer } from '../api/registraties.ts'

vi.mock('../api/bijlagen.ts')
vi.mock('../api/instellingen.ts')
vi.mock('../api/registraties.ts')
vi.mock('../api/zoek.ts')
vi.mock('@nextcloud/dialogs')

/**
 * Drops files on the form.
 *
 * @param files - The files
 */
async function drop(...files: File[]): Promise<void> {
	const event = new Event('drop', { bubbles: true, cancelable: true })
	Object.assign(event, { dataTransfer: { files } })
	document.querySelector('[role=group]')!.dispatchEvent(event)
	await flushPromises()
}

/**
 * What the server says of a file that arrived.
 *
 * @param id - Its id
 */
function arrived(id: string): Bijlage {
	return { id, naam: 'brief.txt', type: 'text/plain', grootte: 5, sha256: '' }
}

beforeEach(async () => {
	vi.mocked(leesInstellingen).mockResolvedValue(instellingen())
	vi.mocked(registreer).mockReset().mockResolvedValue({})
	vi.mocked(upload).mockReset()
	mount(BerichtDialog, { props: { contactmoment: contactmomentDetail({ klant: 'k1', zaak: 'z1', namen: { klant: 'J. van der Berg' } }) }, attachTo: document.body })
	await flushPromises()
})

test('ZAA-19 ZAA-27 stores the text verbatim on its own save, with its links', async () => {
	await type('Text', 'Geachte mevrouw,\n\n\tHet is koud.  \n')
	await type('Recipients', 'kcc@voorbeeld.nl\nbalie@voorbeeld.nl')
	await click('Save')
	expect(registreer).toHaveBeenCalledWith({
		opdracht: expect.any(String),
		berichten: [{
			id: expect.any(String),
			onderwerp: 'Afval',
			inhoud: 'Geachte mevrouw,\n\n\tHet is koud.  \n',
			richting: 'inkomend',
			kanaal: 'telefoon',
			datum: expect.stringMatching(/Z$/),
			ontvangers: ['kcc@voorbeeld.nl', 'balie@voorbeeld.nl'],
			contactmoment: contactmomentDetail().id,
			klant: 'k1',
			zaak: 'z1',
		}],
	})
})

test('files go to the server while the form is open, with their progress, and are named by id', async () => {
	let progress: (part: number) => void = () => {}
	let answer: (bijlage: Bijlage) => void = () => {}
	vi.mocked(upload).mockImplementation((_, onProgress) => new Promise((resolve) => {
		progress = onProgress!
		answer = resolve
	}))
	await type('Text', 'Zie bijlage')
	await drop(new File(['hallo'], 'brief.txt'))
	progress(0.4)
	await flushPromises()
	expect(document.body.textContent).toContain('Uploading: 40%')
	await click('Save')
	expect(document.body.textContent).toContain('Wait until all files are there.')
	answer(arrived('f1'))
	await flushPromises()
	await click('Save')
	expect(vi.mocked(registreer).mock.lastCall![0].berichten![0]!.bestanden).toEqual([{ id: 'f1' }])
})

test('a file that is too large or empty is not sent, and says why', async () => {
	const large = new File(['x'], 'film.mp4')
	Object.defineProperty(large, 'size', { value: 60 * 1024 * 1024 })
	await drop(large, new File([], 'leeg.txt'))
	expect(document.body.textContent).toContain('This file is too large')
	expect(document.body.textContent).toContain('This file is empty.')
	expect(upload).not.toHaveBeenCalled()
})

test('an upload can be given up', async () => {
	vi.mocked(upload).mockReturnValue(new Promise(() => {}))
	await drop(new File(['hallo'], 'brief.txt'))
	await click('Cancel upload of brief.txt')
	expect(vi.mocked(upload).mock.lastCall![2]!.aborted).toBe(true)
	expect(document.body.textContent).not.toContain('brief.txt')
})

test('an upload that failed can be tried again', async () => {
	vi.mocked(upload).mockRejectedValueOnce(new ApiError({ status: 413, code: 'too_large', message: 'Too large for this server.' }))
	await drop(new File(['hallo'], 'brief.txt'))
	expect(document.body.textContent).toContain('Too large for this server.')
	vi.mocked(upload).mockResolvedValueOnce(arrived('f2'))
	await click('Try brief.txt again')
	await choose('Channel', 'Letter')
	await type('Text', 'Zie bijlage')
	await click('Save')
	expect(vi.mocked(registreer).mock.lastCall![0].berichten![0]!.bestanden).toEqual([{ id: 'f2' }])
})
