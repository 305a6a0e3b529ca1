/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Soort } from '../../types/api.ts'

import { t } from '@nextcloud/l10n'

/** Names of the properties that mean the same on every kind of object */
const shared: Record<string, () => string> = {
	aangemaaktDoor: () => t('klantcontact', 'Created by'),
	aangemaaktOp: () => t('klantcontact', 'Created on'),
	aanhef: () => t('klantcontact', 'Salutation'),
	aanvullingen: () => t('klantcontact', 'Additions'),
	achternaam: () => t('klantcontact', 'Last name'),
	actief: () => t('klantcontact', 'Active'),
	adres: () => t('klantcontact', 'Address'),
	afgerondOp: () => t('klantcontact', 'Completed on'),
	afzender: () => t('klantcontact', 'Sender'),
	andersVastgesteld: () => t('klantcontact', 'Identity established in another way'),
	antwoord: () => t('klantcontact', 'Answer'),
	bedrijfsnaam: () => t('klantcontact', 'Company name'),
	bestanden: () => t('klantcontact', 'Files'),
	betrokkenen: () => t('klantcontact', 'People involved'),
	bezoekadres: () => t('klantcontact', 'Visiting address'),
	bsn: () => t('klantcontact', 'BSN'),
	contactGelukt: () => t('klantcontact', 'Contact succeeded'),
	contactgegevens: () => t('klantcontact', 'Contact details for this case only'),
	contactnaam: () => t('klantcontact', 'Name'),
	contactmoment: () => t('klantcontact', 'Contact moment'),
	correspondentieadres: () => t('klantcontact', 'Correspondence address'),
	datum: () => t('klantcontact', 'Date'),
	digitaleAdressen: () => t('klantcontact', 'Phone numbers and email addresses'),
	doorverbondenNaar: () => t('klantcontact', 'Transferred to'),
	einddatum: () => t('klantcontact', 'End date'),
	geboortedatum: () => t('klantcontact', 'Date of birth'),
	geenAntwoordReden: () => t('klantcontact', 'No answer needed, reason'),
	gegevensGecontroleerd: () => t('klantcontact', 'Details checked'),
	geheimhouding: () => t('klantcontact', 'Secrecy'),
	geregistreerdDoor: () => t('klantcontact', 'Registered by'),
	geregistreerdOp: () => t('klantcontact', 'Registered on'),
	gesprek: () => t('klantcontact', 'Conversation'),
	gespreksnummer: () => t('klantcontact', 'Conversation number'),
	gevraagdeHandeling: () => t('klantcontact', 'Requested action'),
	huishouden: () => t('klantcontact', 'Household'),
	huurder: () => t('klantcontact', 'Tenant'),
	identificatie: () => t('klantcontact', 'Identification'),
	identiteitVastgesteld: () => t('klantcontact', 'Identity established'),
	inhoud: () => t('klantcontact', 'Explanation'),
	initialen: () => t('klantcontact', 'Initials'),
	initiatiefnemer: () => t('klantcontact', 'Initiative of'),
	inReplyTo: () => t('klantcontact', 'In reply to'),
	interneNotitie: () => t('klantcontact', 'Internal note'),
	kanaal: () => t('klantcontact', 'Channel'),
	klant: () => t('klantcontact', 'Customer'),
	kvkNummer: () => t('klantcontact', 'KvK number'),
	leden: () => t('klantcontact', 'Members'),
	medewerker: () => t('klantcontact', 'Employee'),
	messageId: () => t('klantcontact', 'Message ID'),
	naam: () => t('klantcontact', 'Name'),
	nummer: () => t('klantcontact', 'Number'),
	omschrijving: () => t('klantcontact', 'Description'),
	onderwerp: () => t('klantcontact', 'Subject'),
	ontvangers: () => t('klantcontact', 'Recipients'),
	organisatorischeEenheid: () => t('klantcontact', 'Organisational unit'),
	plaatsgevondenOp: () => t('klantcontact', 'Took place on'),
	prioriteit: () => t('klantcontact', 'Priority'),
	reden: () => t('klantcontact', 'Reason'),
	references: () => t('klantcontact', 'References'),
	richting: () => t('klantcontact', 'Direction'),
	rsin: () => t('klantcontact', 'RSIN'),
	soort: () => t('klantcontact', 'Kind'),
	startdatum: () => t('klantcontact', 'Start date'),
	status: () => t('klantcontact', 'Status'),
	taakAanmaken: () => t('klantcontact', 'Create task'),
	taal: () => t('klantcontact', 'Language'),
	team: () => t('klantcontact', 'Team'),
	termijn: () => t('klantcontact', 'Term in days'),
	toelichting: () => t('klantcontact', 'Explanation'),
	toestemmingHergebruik: () => t('klantcontact', 'Consent to reuse'),
	toonInKlantportaal: () => t('klantcontact', 'Show in customer portal'),
	tussenvoegsel: () => t('klantcontact', 'Infix'),
	uiterlijkeEinddatum: () => t('klantcontact', 'Latest end date'),
	uiterlijkOp: () => t('klantcontact', 'Due on'),
	verdereActieOndernomen: () => t('klantcontact', 'Further action taken'),
	vertegenwoordiger: () => t('klantcontact', 'Representative'),
	vertrouwelijk: () => t('klantcontact', 'Confidential'),
	vervolgOp: () => t('klantcontact', 'Follows task'),
	vestigingsnummer: () => t('klantcontact', 'Branch number'),
	voorgaandContactmoment: () => t('klantcontact', 'Previous contact moment'),
	voorkeursDigitaalAdres: () => t('klantcontact', 'Preferred digital address'),
	voorkeurstaal: () => t('klantcontact', 'Preferred language'),
	voornaam: () => t('klantcontact', 'First name'),
	zaak: () => t('klantcontact', 'Case'),
	zaaktype: () => t('klantcontact', 'Case type'),
}

/** Names that differ on one kind of object */
const own: Partial<Record<Soort, Record<string, () => string>>> = {
	berichten: { inhoud: () => t('klantcontact', 'Text') },
	zaken: { klant: () => t('klantcontact', 'Applicant') },
}

/**
 * The name of a property as people read it
 *
 * @param soort - Kind of the object
 * @param property - Name in the schema
 */
export function fieldLabel(soort: Soort, property: string): string {
	return (own[soort]?.[property] ?? shared[property])?.() ?? property
}
