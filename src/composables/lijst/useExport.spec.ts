/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { beforeEach, describe, expect, test, vi } from 'vitest'
import { withSetup } from '../../../tests/frontend/withSetup.ts'
import { ApiError } from '../../api/ApiError.ts'
import { exporteerContactmomenten } from '../../api/exporteer.ts'
import { download } from '../../utils/download.ts'
import { useExport } from './useExport.ts'

vi.mock('../../api/exporteer.ts')
vi.mock('../../utils/download.ts')

const vraag = { filters: { kanaal: 'balie' }, order: 'kanaal', q: 'berg' }

beforeEach(() => {
	vi.mocked(exporteerContactmomenten).mockReset()
	vi.mocked(download).mockReset()
})

describe('useExport', () => {
	test('shows how far it is and offers the file', async () => {
		const seen: unknown[] = []
		const { result } = withSetup(() => useExport())
		vi.mocked(exporteerContactmomenten).mockImplementation(async (_, onProgress) => {
			seen.push(result.gelezen.value)
			onProgress(20)
			seen.push(result.gelezen.value)
			return new Blob(['x'])
		})
		await result.exporteer(vraag)
		expect(seen).toEqual([0, 20])
		expect(result.gelezen.value).toBeUndefined()
		expect(exporteerContactmomenten).toHaveBeenCalledWith({ kanaal: 'balie', order: 'kanaal', q: 'berg' }, expect.any(Function), expect.any(AbortSignal))
		expect(download).toHaveBeenCalledExactlyOnceWith(expect.any(Blob), expect.stringMatching(/^contactmomenten-\d{4}-\d\d-\d\d\.csv$/))
	})

	test('says nothing of an export that was given up', async () => {
		const { result } = withSetup(() => useExport())
		vi.mocked(exporteerContactmomenten).mockImplementation((_, __, signal) => new Promise((_resolve, reject) => {
			signal.addEventListener('abort', () => reject(new DOMException('x', 'AbortError')))
		}))
		const done = result.exporteer(vraag)
		result.stop()
		await done
		expect(result.fout.value).toBeUndefined()
		expect(download).not.toHaveBeenCalled()
	})

	test('tells why it failed', async () => {
		const { result } = withSetup(() => useExport())
		vi.mocked(exporteerContactmomenten).mockRejectedValue(new ApiError({ status: 403, code: 'x', message: 'No' }))
		await result.exporteer(vraag)
		expect(result.fout.value?.message).toBe('No')
		expect(result.gelezen.value).toBeUndefined()
	})
})
