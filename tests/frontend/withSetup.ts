/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Plugin } from 'vue'

import { mount } from '@vue/test-utils'
import { defineComponent } from 'vue'

/**
 * Runs a composable inside a component, as it is meant to be.
 *
 * @param run - Calls the composable
 * @param plugins - Plugins of the app, such as the router
 * @return what it returned, and the component's wrapper
 */
export function withSetup<T>(run: () => T, plugins: Plugin[] = []) {
	let result: T | undefined
	const wrapper = mount(defineComponent({
		setup() {
			result = run()
			return () => null
		},
	}), { global: { plugins } })
	return { result: result as T, wrapper }
}
