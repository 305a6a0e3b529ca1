/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import AanvullingDialog from './AanvullingDialog.vue'
import CorrectieDialog from './CorrectieDialog.vue'
import { click, contactmomentDetail, errorOf, instellingen, shownLabels, type } from '../../tests/frontend/dialoog.ts'
import { ApiError } from '../api/ApiError.ts'
import { corrigeer, vulAan } from '../api/contactmomenten.ts'
import { leesInstellingen } from '../api/instellingen.ts'
import { useWijzigingenStore } from '../stores/objecten.ts'

vi.mock('../api/contactmomenten.ts')
vi.mock('../api/instellingen.ts')
vi.mock('../api/zoek.ts')
vi.mock('@nextcloud/dialogs')

const stored = contactmomentDetail({ klant: 'k1', namen: { klant: 'J. van der Berg', medewerker: 'Jan' } })
const corrected = { ...stored, revisie: 4 }

beforeEach(() => {
	vi.mocked(leesInstellingen).mockResolvedValue(instellingen())
	vi.mocked(corrigeer).mockReset().mockResolvedValue(corrected)
	vi.mocked(vulAan).mockReset().mockResolvedValue(corrected)
})

test('ALG-08 corrects with a reason and only what changed', async () => {
	const wrapper = mount(CorrectieDialog, { props: { contactmoment: stored }, attachTo: document.body })
	await flushPromises()
	expect(shownLabels()).toEqual(['Reason', 'Customer', 'Case', 'Channel', 'Subject', 'Explanation', 'Employee'])
	await type('Reason', 'Verkeerd onderwerp')
	await type('Subject', 'Grofvuil')
	await type('Explanation', '')
	await click('Save')
	expect(corrigeer).toHaveBeenCalledWith(stored.id, {
		opdracht: expect.any(String),
		revisie: 3,
		reden: 'Verkeerd onderwerp',
		wijzigingen: { onderwerp: 'Grofvuil', inhoud: null },
	})
	expect(wrapper.emitted('close')).toEqual([[corrected]])
	expect(useWijzigingenStore().laatste?.objecten.contactmomenten).toEqual([corrected])
})

test('ALG-08 a correction without a reason, or without a change, is refused', async () => {
	mount(CorrectieDialog, { props: { contactmoment: stored }, attachTo: document.body })
	await flushPromises()
	await click('Save')
	expect(errorOf('Reason')).toBe('Say why you correct this.')
	expect(errorOf('Subject')).toBe('Nothing has been changed yet.')
	expect(corrigeer).not.toHaveBeenCalled()
})

test('CALL-13 an aanvulling is appended on top of a newer version without a question', async () => {
	vi.mocked(vulAan).mockRejectedValueOnce(new ApiError({ status: 409, code: 'conflict', message: 'Newer', huidig: { ...stored, revisie: 7 } }))
	const wrapper = mount(AanvullingDialog, { props: { contactmoment: stored }, attachTo: document.body })
	await flushPromises()
	await type('Text to add', 'Teruggebeld, opgelost.')
	await click('Save')
	expect(vi.mocked(vulAan).mock.calls.map(([, { revisie, tekst }]) => [revisie, tekst])).toEqual([
		[3, 'Teruggebeld, opgelost.'],
		[7, 'Teruggebeld, opgelost.'],
	])
	expect(wrapper.emitted('close')).toEqual([[corrected]])
})
