/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** What the client itself calls a failure that did not come from the app's own code */
export type ClientCode = 'aborted' | 'offline' | 'unauthorized' | 'not_found' | 'csrf' | 'rate_limited' | 'maintenance' | 'unexpected'

export interface ApiErrorParts {
	/** HTTP status; 0 when there was no answer */
	status: number
	/** The server's code, or one of ClientCode */
	code: string
	message: string
	/** Path such as "contactmomenten.0.onderwerp" → what is wrong with it */
	fields?: Record<string, string>
	/** The object as it is now, of a 409 */
	huidig?: unknown
	/** Who stored the newer version, of a 409 */
	door?: string
	/** Id of the sending, where a mail is on its way or may have been sent */
	verzending?: string
}

/**
 * The one shape in which every call fails.
 */
export class ApiError extends Error {
	readonly status: number
	readonly code: string
	readonly fields: Record<string, string>
	readonly huidig?: unknown
	readonly door?: string
	readonly verzending?: string

	/**
	 * @param parts - What is known of the failure
	 * @param cause - The error underneath
	 */
	constructor(parts: ApiErrorParts, cause?: unknown) {
		super(parts.message, { cause })
		this.name = 'ApiError'
		this.status = parts.status
		this.code = parts.code
		this.fields = parts.fields ?? {}
		this.huidig = parts.huidig
		this.door = parts.door
		this.verzending = parts.verzending
	}

	/** Whether the caller itself gave the request up: nothing to show */
	get isAborted(): boolean {
		return this.code === 'aborted'
	}

	/** Whether somebody stored a newer version meanwhile */
	get isConflict(): boolean {
		return this.status === 409 && this.huidig !== undefined
	}
}
