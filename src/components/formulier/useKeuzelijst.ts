/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'

import { computed, nextTick, ref, watch } from 'vue'

export interface Keuzelijst {
	open: Ref<boolean>
	/** Position of the option that Enter would take; -1 for none */
	active: Ref<number>
	activeId: Ref<string | undefined>
	optionId: (at: number) => string
	show: () => void
	hide: () => void
	onKeydown: (event: KeyboardEvent) => void
}

/**
 * The keyboard of a combobox with a list: arrows move, Enter takes, Escape closes the list and nothing else.
 *
 * @param listId - Id of the list
 * @param count - How many options there are
 * @param take - Takes an option
 */
export function useKeuzelijst(listId: string, count: Ref<number>, take: (at: number) => void): Keuzelijst {
	const open = ref(false)
	const active = ref(-1)
	const optionId = (at: number) => `${listId}-${at}`
	const activeId = computed(() => open.value && active.value >= 0 ? optionId(active.value) : undefined)

	watch(count, () => {
		active.value = -1
	})
	watch(activeId, async (id) => {
		await nextTick()
		document.getElementById(id ?? '')?.scrollIntoView?.({ block: 'nearest' })
	})

	/** Shows the list, with no option marked */
	function show(): void {
		if (!open.value) {
			active.value = -1
			open.value = true
		}
	}

	/** Closes the list */
	function hide(): void {
		open.value = false
	}

	/**
	 * @param step - 1 for the next option, -1 for the one before
	 */
	function move(step: number): void {
		show()
		if (count.value > 0) {
			const from = active.value < 0 && step < 0 ? 0 : active.value
			active.value = (from + step + count.value) % count.value
		}
	}

	/** Takes the marked option, or the only one; marks the first of several, so that nobody is chosen unseen */
	function enter(): void {
		if (!open.value || count.value === 0) {
			return
		}
		if (active.value < 0 && count.value > 1) {
			move(1)
		} else {
			take(Math.max(0, active.value))
		}
	}

	/**
	 * @param event - A key in the text field
	 */
	function onKeydown(event: KeyboardEvent): void {
		if (event.ctrlKey || event.metaKey || event.isComposing) {
			return
		}
		switch (event.key) {
			case 'ArrowDown':
				move(1)
				break
			case 'ArrowUp':
				move(-1)
				break
			case 'Enter':
				enter()
				break
			case 'Escape':
				if (!open.value) {
					return
				}
				hide()
				break
			case 'Tab':
				hide()
				return
			default: return
		}
		event.preventDefault()
		event.stopPropagation()
	}

	return { open, active, activeId, optionId, show, hide, onKeydown }
}
