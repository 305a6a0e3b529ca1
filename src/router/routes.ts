/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { RouteRecordRaw } from 'vue-router'

import { startpagina } from './startpagina.ts'

/** Parts of the app, as the navigation shows them */
export type Sectie = 'werkplek' | 'contactmomenten' | 'berichten' | 'klanten' | 'zaken' | 'mijn-taken' | 'teamtaken' | 'overzicht' | 'sjablonen' | 'email-registreren' | 'brief-registreren'

declare module 'vue-router' {
	interface RouteMeta {
		/** Entry of the navigation that is marked */
		sectie?: Sectie
	}
}

/** The pages; each is loaded when first opened */
export const routes: RouteRecordRaw[] = [
	{ path: '/', name: 'start', beforeEnter: startpagina, children: [] },
	{ path: '/werkplek', name: 'werkplek', component: () => import('../views/WerkplekPagina.vue'), meta: { sectie: 'werkplek' } },
	{ path: '/contactmomenten', name: 'contactmomenten', component: () => import('../views/ContactmomentenLijst.vue'), meta: { sectie: 'contactmomenten' } },
	{ path: '/contactmomenten/:id', name: 'contactmoment', component: () => import('../views/ContactmomentDetail.vue'), props: true, meta: { sectie: 'contactmomenten' } },
	{ path: '/berichten', name: 'berichten', component: () => import('../views/BerichtenLijst.vue'), meta: { sectie: 'berichten' } },
	{ path: '/berichten/:id', name: 'bericht', component: () => import('../views/BerichtDetail.vue'), props: true, meta: { sectie: 'berichten' } },
	{ path: '/klanten', name: 'klanten', component: () => import('../views/KlantenLijst.vue'), meta: { sectie: 'klanten' } },
	{ path: '/klanten/:id/:tab?', name: 'klant', component: () => import('../views/KlantDetail.vue'), props: true, meta: { sectie: 'klanten' } },
	{ path: '/zaken', name: 'zaken', component: () => import('../views/ZakenLijst.vue'), meta: { sectie: 'zaken' } },
	{ path: '/zaken/:id/:tab?', name: 'zaak', component: () => import('../views/ZaakDetail.vue'), props: true, meta: { sectie: 'zaken' } },
	{ path: '/mijn-taken', name: 'mijn-taken', component: () => import('../views/MijnTaken.vue'), meta: { sectie: 'mijn-taken' } },
	{ path: '/teamtaken/:team?', name: 'teamtaken', component: () => import('../views/TeamTaken.vue'), props: true, meta: { sectie: 'teamtaken' } },
	{ path: '/taken', redirect: { name: 'mijn-taken' } },
	{ path: '/taken/:id', name: 'taak', component: () => import('../views/TaakDetail.vue'), props: true },
	{ path: '/overzicht', name: 'overzicht', component: () => import('../views/TeamOverzicht.vue'), meta: { sectie: 'overzicht' } },
	{ path: '/sjablonen', name: 'sjablonen', component: () => import('../views/SjablonenLijst.vue'), meta: { sectie: 'sjablonen' } },
	{ path: '/email-registreren', name: 'email-registreren', component: () => import('../views/EmailRegistreren.vue'), meta: { sectie: 'email-registreren' } },
	{ path: '/brief-registreren', name: 'brief-registreren', component: () => import('../views/BriefRegistreren.vue'), meta: { sectie: 'brief-registreren' } },
	{ path: '/:path(.*)*', name: 'onbekend', component: () => import('../views/OnbekendePagina.vue') },
]
