/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { compile } from 'html-to-text'

/** More levels than any mail of a person has; deeper ones are an attack */
const MAX_DEPTH = 200

/** Addresses that a link may show; a script in a link is nothing to read */
const SHOWN_LINK = /^(?:https?:|mailto:|tel:|ftp:|www\.)/i

const skipped = ['head', 'title', 'style', 'script', 'noscript', 'template', 'img', 'svg', 'object', 'iframe', 'select', 'textarea', 'button']

const convert = compile({
	wordwrap: false,
	limits: { maxDepth: MAX_DEPTH, ellipsis: '…', maxInputLength: undefined },
	selectors: [
		{ selector: 'a', options: { linkBrackets: ['(', ')'], hideLinkHrefIfSameAsText: true, noAnchorUrl: true, pathRewrite: (href: string) => SHOWN_LINK.test(href.trim()) ? href.trim() : '' } },
		{ selector: 'ul', options: { itemPrefix: '- ' } },
		{ selector: 'p', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
		...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false, leadingLineBreaks: 2 } })),
		{ selector: 'hr', options: { length: 20 } },
		{ selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
		{ selector: 'td', format: 'inlineSurround', options: { suffix: ' ' } },
		{ selector: 'th', format: 'inlineSurround', options: { suffix: ' ' } },
		...skipped.map((selector) => ({ selector, format: 'skip' })),
	],
})

/**
 * The text of an HTML mail: paragraphs and rows on lines of their own, lists with a mark, a link as "text (address)". It builds no document, so
 * nothing in it is loaded or run (MAIL-07).
 *
 * @param html - The HTML
 */
export function htmlToText(html: string): string {
	return convert(html)
		.replaceAll('\u00a0', ' ')
		// line by line: a pattern would look at every space of a long row of them again and again
		.split('\n')
		.map((line) => line.trimEnd())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim()
}
