/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { RouteRecordRaw } from 'vue-router'

/** Parts of the app, as the navigation shows them */
export type Sectie = 'contactmomenten' | 'berichten' | 'klanten' | 'zaken'

declare module 'vue-router' {
	interface RouteMeta {
		/** Entry of the navigation that is marked */
		sectie?: Sectie
	}
}

/** The pages; each is loaded when first opened */
export const routes: RouteRecordRaw[] = [
	{ path: '/', redirect: { name: 'contactmomenten' } },
	{ path: '/contactmomenten', name: 'contactmomenten', component: () => import('../views/ContactmomentenLijst.vue'), meta: { sectie: 'contactmomenten' } },
	{ path: '/contactmomenten/:id', name: 'contactmoment', component: () => import('../views/ContactmomentDetail.vue'), props: true, meta: { sectie: 'contactmomenten' } },
	{ path: '/berichten', name: 'berichten', component: () => import('../views/BerichtenLijst.vue'), meta: { sectie: 'berichten' } },
	{ path: '/berichten/:id', name: 'bericht', component: () => import('../views/BerichtDetail.vue'), props: true, meta: { sectie: 'berichten' } },
	{ path: '/klanten', name: 'klanten', component: () => import('../views/KlantenLijst.vue'), meta: { sectie: 'klanten' } },
	{ path: '/klanten/:id/:tab?', name: 'klant', component: () => import('../views/KlantDetail.vue'), props: true, meta: { sectie: 'klanten' } },
	{ path: '/zaken', name: 'zaken', component: () => import('../views/ZakenLijst.vue'), meta: { sectie: 'zaken' } },
	{ path: '/zaken/:id/:tab?', name: 'zaak', component: () => import('../views/ZaakDetail.vue'), props: true, meta: { sectie: 'zaken' } },
	{ path: '/:path(.*)*', name: 'onbekend', component: () => import('../views/OnbekendePagina.vue') },
]
