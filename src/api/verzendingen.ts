/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { BundleAnswer } from '../types/api.ts'

import { apiUrl, get, post, request } from './client.ts'

/** A mail that was or may have been sent, and is not registered */
export interface OpenVerzending {
	id: string
	bericht: string
	onderwerp: string
	ontvangers: string[]
	/** Being sent now; perhaps sent; sent for certain */
	status: 'bezig' | 'onzeker' | 'verzonden'
	/** When it was made */
	op: string
	gebruiker: string
	/** Whether it is the user's own: only she decides about it */
	eigen: boolean
	namen: { gebruiker: string }
}

/**
 * The mails that wait for somebody to say what became of them: the user's own, and everybody's for beheer.
 *
 * @throws {ApiError}
 */
export async function openVerzendingen(): Promise<OpenVerzending[]> {
	return (await get<{ results: OpenVerzending[] }>(['verzendingen'])).results
}

/**
 * Stores what was to be stored with a mail of which it is not known whether it was sent, without sending it again.
 *
 * @param id - Id of the sending
 * @throws {ApiError}
 */
export function registreerVerzending(id: string): Promise<BundleAnswer> {
	return post(['verzendingen', id, 'registreren'])
}

/**
 * Forgets a mail that turned out not to be sent; then it can be sent anew.
 *
 * @param id - Id of the sending
 * @throws {ApiError} with status 409 while it is being sent, or known to be sent
 */
export function vergeetVerzending(id: string): Promise<object> {
	return request({ method: 'DELETE', url: apiUrl('verzendingen', id) })
}
