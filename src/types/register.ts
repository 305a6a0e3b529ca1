/*!
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Generated from lib/Settings/klantcontact_register.json by `npm run types:generate`; do not edit.
 */

export interface Contactnaam {
	voorletters?: string
	voornaam?: string
	/** Voorvoegsel */
	voorvoegselAchternaam?: string
	achternaam?: string
}

export interface DigitaalAdres {
	id: string
	soort: 'telefoonnummer' | 'email' | 'overig'
	adres: string
	omschrijving?: string
	standaard?: boolean
	herkomst?: string
}

export interface Adres {
	/** BAG-nummeraanduiding */
	nummeraanduidingId?: string
	straat?: string
	huisnummer?: number
	huisletter?: string
	toevoeging?: string
	postcode?: string
	plaats?: string
	adresregel1?: string
	adresregel2?: string
	adresregel3?: string
	land?: string
}

export interface Toestemming {
	keuze?: 'alleen-dit-verzoek' | 'bekende-gegevens'
	op?: string
	door?: string
}

export interface Betrokkene {
	id: string
	/** Made by the server */
	nummer?: string
	rol: 'klant' | 'vertegenwoordiger'
	klant?: string
	initiator?: boolean
	contactnaam?: Contactnaam
	organisatienaam?: string
	digitaleAdressen?: DigitaalAdres1[]
	bezoekadres?: Adres
	correspondentieadres?: Adres
	toestemming?: Toestemming
}

export interface DigitaalAdres1 {
	id: string
	soort: 'telefoonnummer' | 'email' | 'overig'
	adres: string
	omschrijving?: string
	standaard?: boolean
	herkomst?: string
}

export interface IdentiteitVastgesteld {
	wijze: string
	door?: string
	op?: string
}

export interface Aanvulling {
	id?: string
	tekst?: string
	door?: string
	op?: string
}

export interface Contactmoment {
	/** Made by the server */
	nummer?: string
	/** Made by the server */
	sorteersleutel?: string
	kanaal: string
	onderwerp: string
	/** Toelichting */
	inhoud?: string
	antwoord?: string
	soort?: 'vraag' | 'klacht'
	initiatiefnemer?: 'klant' | 'gemeente'
	contactGelukt?: boolean
	verdereActieOndernomen?: boolean
	taal?: string
	vertrouwelijk?: boolean
	toonInKlantportaal?: boolean
	plaatsgevondenOp?: string
	/** Made by the server */
	geregistreerdOp?: string
	/** Made by the server */
	geregistreerdDoor?: string
	medewerker?: string
	/** Made by the server */
	organisatorischeEenheid?: string
	betrokkenen?: Betrokkene1[]
	klant?: string
	/** Made by the server */
	vertegenwoordiger?: string
	huishouden?: string
	identiteitVastgesteld?: IdentiteitVastgesteld
	zaak?: string
	voorgaandContactmoment?: string
	gesprek?: string
	/** Made by the server */
	gespreksnummer?: string
	sjabloon?: string
	/** Made by the server */
	aanvullingen?: Aanvulling1[]
	doorverbondenNaar?: string
	/** Geen antwoord nodig, reden */
	geenAntwoordReden?: string
	/** Made by the server */
	directBeantwoord?: boolean
}

export interface Betrokkene1 {
	id: string
	/** Made by the server */
	nummer?: string
	rol: 'klant' | 'vertegenwoordiger'
	klant?: string
	initiator?: boolean
	contactnaam?: Contactnaam
	organisatienaam?: string
	digitaleAdressen?: DigitaalAdres1[]
	bezoekadres?: Adres
	correspondentieadres?: Adres
	toestemming?: Toestemming
}

export interface Aanvulling1 {
	id?: string
	tekst?: string
	door?: string
	op?: string
}

export interface Bestand {
	id: string
	naam?: string
	type?: string
	grootte?: number
	sha256?: string
	ontvangenOp?: string
}

export interface Bericht {
	/** Made by the server */
	sorteersleutel?: string
	onderwerp: string
	inhoud: string
	richting: 'inkomend' | 'uitgaand'
	kanaal: string
	datum?: string
	afzender?: string
	ontvangers?: string[]
	messageId?: string
	inReplyTo?: string
	references?: string[]
	bestanden?: Bestand1[]
	contactmoment?: string
	klant?: string
	zaak?: string
	/** Made by the server */
	geregistreerdOp?: string
	/** Made by the server */
	geregistreerdDoor?: string
}

export interface Bestand1 {
	id: string
	naam?: string
	type?: string
	grootte?: number
	sha256?: string
	ontvangenOp?: string
}

export interface AndersVastgesteld {
	wijze?: string
	op?: string
	door?: string
}

export interface GegevensGecontroleerd {
	op?: string
	door?: string
}

export interface ToestemmingHergebruik {
	keuze?: 'algemeen-gebruik' | 'alleen-identificatie'
	op?: string
	door?: string
}

export interface Lid {
	klant: string
	rol?: string
}

export interface Klant {
	/** Made by the server */
	nummer?: string
	/** Made by the server */
	sorteersleutel?: string
	soort: 'persoon' | 'huishouden' | 'bedrijf'
	/** Made by the server */
	naam?: string
	/** Made by the server */
	sorteernaam?: string
	initialen?: string
	voornaam?: string
	tussenvoegsel?: string
	achternaam?: string
	bedrijfsnaam?: string
	geboortedatum?: string
	aanhef?: string
	bsn?: string
	kvkNummer?: string
	vestigingsnummer?: string
	rsin?: string
	andersVastgesteld?: AndersVastgesteld
	digitaleAdressen?: DigitaalAdres2[]
	voorkeursDigitaalAdres?: string
	bezoekadres?: Adres
	correspondentieadres?: Adres
	gegevensGecontroleerd?: GegevensGecontroleerd
	voorkeurstaal?: string
	geheimhouding?: boolean
	actief?: boolean
	huurder?: boolean
	interneNotitie?: string
	toestemmingHergebruik?: ToestemmingHergebruik
	leden?: Lid1[]
	/** Made by the server */
	geregistreerdOp?: string
	/** Made by the server */
	geregistreerdDoor?: string
}

export interface DigitaalAdres2 {
	id: string
	soort: 'telefoonnummer' | 'email' | 'overig'
	adres: string
	omschrijving?: string
	standaard?: boolean
	herkomst?: string
}

export interface Lid1 {
	klant: string
	rol?: string
}

export interface ContactgegevensVoorDezeZaak {
	contactnaam?: Contactnaam
	digitaleAdressen?: DigitaalAdres3[]
	adres?: Adres
}

export interface DigitaalAdres3 {
	id: string
	soort: 'telefoonnummer' | 'email' | 'overig'
	adres: string
	omschrijving?: string
	standaard?: boolean
	herkomst?: string
}

export interface Zaak {
	/** Made by the server */
	identificatie?: string
	/** Made by the server */
	sorteersleutel?: string
	omschrijving: string
	zaaktype?: string
	status?: string
	startdatum?: string
	einddatum?: string
	uiterlijkeEinddatum?: string
	klant?: string
	toelichting?: string
	contactgegevens?: ContactgegevensVoorDezeZaak
	/** Made by the server */
	geregistreerdOp?: string
	/** Made by the server */
	geregistreerdDoor?: string
}

export interface Notitie {
	id?: string
	soort?: 'notitie' | 'belpoging'
	tekst?: string
	door?: string
	op?: string
}

export interface Taak {
	/** Made by the server */
	nummer?: string
	/** Made by the server */
	sorteersleutel?: string
	contactmoment?: string
	klant?: string
	zaak?: string
	gevraagdeHandeling: string
	toelichting?: string
	team?: string
	medewerker?: string
	/** Made by the server */
	status?: 'open' | 'in_uitvoering' | 'afgerond'
	prioriteit?: 'laag' | 'normaal' | 'hoog'
	/** Made by the server */
	notities?: Notitie1[]
	uiterlijkOp?: string
	/** Made by the server */
	aangemaaktOp?: string
	/** Made by the server */
	aangemaaktDoor?: string
	/** Made by the server */
	afgerondOp?: string
	/** Made by the server */
	reden?: string
	/** Made by the server */
	vervolgOp?: string
	sjabloon?: string
}

export interface Notitie1 {
	id?: string
	soort?: 'notitie' | 'belpoging'
	tekst?: string
	door?: string
	op?: string
}

export interface Sjabloon {
	/** Made by the server */
	sorteersleutel?: string
	naam: string
	actief?: boolean
	volgorde?: number
	soort?: 'vraag' | 'klacht'
	kanaal?: string
	initiatiefnemer?: 'klant' | 'gemeente'
	onderwerp?: string
	/** Toelichting */
	inhoud?: string
	toonInKlantportaal?: boolean
	taakAanmaken?: boolean
	team?: string
	gevraagdeHandeling?: string
	/** Termijn in dagen */
	termijn?: number
	prioriteit?: 'laag' | 'normaal' | 'hoog'
}
