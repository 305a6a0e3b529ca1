/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import nextcloud from '@nextcloud/stylelint-config'

export default nextcloud
