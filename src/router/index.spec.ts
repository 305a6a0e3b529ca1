/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test } from 'vitest'
import { basePath } from './index.ts'

test.each([
	['/index.php/apps/klantcontact/klanten', '/index.php/apps/klantcontact'],
	['/apps/klantcontact/klanten', '/apps/klantcontact'],
	['/apps/klantcontact', '/apps/klantcontact'],
])('opens %s below %s', (path, base) => {
	expect(basePath(path)).toBe(base)
})
