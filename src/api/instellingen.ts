/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Instellingen, InstellingenWijziging, VoorkeurenWijziging } from '../types/api.ts'

import { get, patch } from './client.ts'

/**
 * The live lists and limits, and the user with her rights.
 *
 * @param signal - Gives the request up
 * @throws {ApiError}
 */
export function leesInstellingen(signal?: AbortSignal): Promise<Instellingen> {
	return get(['instellingen'], {}, signal)
}

/**
 * Changes settings; for beheer only.
 *
 * @param wijziging - What changes
 * @throws {ApiError}
 */
export function bewaarInstellingen(wijziging: InstellingenWijziging): Promise<Instellingen> {
	return patch(['instellingen'], wijziging)
}

/**
 * Changes what the user prefers.
 *
 * @param wijziging - What changes
 * @throws {ApiError}
 */
export function bewaarVoorkeuren(wijziging: VoorkeurenWijziging): Promise<Instellingen> {
	return patch(['instellingen', 'persoonlijk'], wijziging)
}
