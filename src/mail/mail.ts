/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Someone in the head of a mail */
export interface Mailadres {
	/** Name to show; empty when the mail gives none */
	naam: string
	adres: string
}

/** A mail as it was received, in plain text and files */
export interface Mail {
	/** Subject as the mail has it, with Re: and Fw: */
	onderwerp: string
	/** The whole text; of an HTML mail its text with line breaks and links */
	tekst: string
	afzender?: Mailadres
	/** Where the sender wants the answer */
	antwoordAan?: Mailadres
	ontvangers: Mailadres[]
	/** Moment of sending, in UTC; absent when the mail gives none that can be read */
	datum?: string
	/** Message-ID between its angle brackets */
	messageId?: string
	/** Message-ID of the message that this one answers */
	inReplyTo?: string
	/** Message-IDs of the thread, oldest first */
	references: string[]
	/** Everything that came along: attachments, inline images, calendar parts, nested mails */
	bestanden: File[]
}

/** What a mail may measure */
export interface MailGrenzen {
	/** The whole message, in bytes */
	grootte: number
	/** Files in it */
	bestanden: number
}
