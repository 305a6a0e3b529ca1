/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** How much a number asks for attention, from what is well to what cannot wait */
export type Toon = 'rustig' | 'gewoon' | 'opletten' | 'dringend'

/** Width of the tile that the stripes repeat in, in pixels of the page */
const TILE = 8

/** How a tone is drawn: a colour of Nextcloud's theme, after it the one that Nextcloud 31 has in its place, and in how many directions it is striped */
const TONEN: Record<Toon, { kleuren: string[], strepen: 0 | 1 | 2 }> = {
	rustig: { kleuren: ['--color-element-success', '--color-success'], strepen: 0 },
	gewoon: { kleuren: ['--color-primary-element'], strepen: 0 },
	opletten: { kleuren: ['--color-element-warning', '--color-warning'], strepen: 1 },
	dringend: { kleuren: ['--color-element-error', '--color-error'], strepen: 2 },
}

/** From the youngest to the oldest */
const LADDER: Toon[] = ['rustig', 'gewoon', 'opletten', 'dringend']

/**
 * The tone of each step of a scale: the last one cannot wait, and the ones before it less and less so.
 *
 * @param aantal - How many steps the scale has
 */
export function oplopend(aantal: number): Toon[] {
	return Array.from({ length: aantal }, (_, at) => LADDER.at(Math.max(at - aantal, -LADDER.length))!)
}

/**
 * What a bar of this tone is filled with: its colour, and stripes where it asks for attention, so that nobody needs to tell the colours apart.
 *
 * @param toon - The tone
 * @param style - Style of an element of the page, for the colours of the theme as it is now
 */
export function vulling(toon: Toon, style: CSSStyleDeclaration): string | CanvasPattern {
	const { kleuren, strepen } = TONEN[toon]
	const kleur = kleuren.map((naam) => style.getPropertyValue(naam)).find(Boolean) ?? ''
	const tegel = Object.assign(document.createElement('canvas'), { width: TILE, height: TILE })
	const pen = strepen === 0 ? null : tegel.getContext('2d')
	if (!pen) {
		return kleur
	}
	pen.fillStyle = kleur
	pen.fillRect(0, 0, TILE, TILE)
	pen.strokeStyle = style.getPropertyValue('--color-main-background')
	for (const [van, tot] of [[TILE, 0], [0, TILE]].slice(0, strepen) as [number, number][]) {
		pen.beginPath()
		pen.moveTo(0, van)
		pen.lineTo(TILE, tot)
		pen.stroke()
	}
	return pen.createPattern(tegel, 'repeat') ?? kleur
}
