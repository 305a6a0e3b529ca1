/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { getLoggerBuilder } from '@nextcloud/logger'

/** Log of the app in the browser console; nothing personal goes into it */
export const logger = getLoggerBuilder().setApp('klantcontact').detectUser().build()
