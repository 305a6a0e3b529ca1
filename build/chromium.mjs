/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { existsSync } from 'node:fs'
import process from 'node:process'

/**
 * How Playwright starts the browser: Debian's Chromium without a window, which takes half the time of the whole one (ADR 0023);
 * the whole one where only that is installed; or what CHROMIUM says.
 */
export const LAUNCH = {
	executablePath: process.env.CHROMIUM ?? ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path)),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
}
