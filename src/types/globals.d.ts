/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/// <reference types="vite/client" />

// set by the build, read by the Nextcloud libraries
declare const appName: string
declare const appVersion: string
