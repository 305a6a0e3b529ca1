<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Listener;

use OCA\Klantcontact\Notification\Taakmeldingen;
use OCA\Klantcontact\Store\OpenRegister\LiveSchemas;
use OCA\Klantcontact\Store\OpenRegister\OwnSaves;
use OCA\Klantcontact\Store\Soort;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;

/**
 * Takes the notifications of a taak back when it is done or deleted in OpenRegister itself.
 *
 * @implements IEventListener<Event>
 */
final class TrekMeldingIn implements IEventListener {
	public function __construct(
		private readonly OwnSaves $ownSaves,
		private readonly LiveSchemas $schemas,
		private readonly Taakmeldingen $meldingen,
	) {
	}

	/** @param Event $event ObjectUpdatedEvent or ObjectDeletedEvent of OpenRegister */
	#[\Override]
	public function handle(Event $event): void {
		$object = $this->ownSaves->isRunning() ? null : ObjectEvent::object($event);
		if ($object === null || ObjectEvent::soort($object, $this->schemas) !== Soort::Taak) {
			return;
		}
		if (ObjectEvent::isDeleted($object) || str_ends_with($event::class, 'DeletedEvent') || ($object->getObject()['status'] ?? '') === 'afgerond') {
			$this->meldingen->voorbij((string)$object->getUuid());
		}
	}
}
