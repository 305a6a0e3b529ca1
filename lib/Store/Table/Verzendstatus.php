<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Table;

/**
 * How far an outgoing message is.
 */
enum Verzendstatus: string {
	/** built and written down; nobody has sent it */
	case Klaar = 'klaar';
	/** somebody is sending it, until the moment in `tot`; after that nobody knows */
	case Verzenden = 'verzenden';
	/** perhaps sent: never sent again by itself */
	case Onzeker = 'onzeker';
	/** sent, and its bundle not stored yet */
	case Verzonden = 'verzonden';
	/** its bundle is stored */
	case Geregistreerd = 'geregistreerd';
}
