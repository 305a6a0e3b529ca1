<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Listener;

use OCA\Klantcontact\Store\Index\IndexRegels;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\OpenRegister\LiveSchemas;
use OCA\Klantcontact\Store\OpenRegister\ObjectForm;
use OCA\Klantcontact\Store\OpenRegister\OwnSaves;
use OCA\Klantcontact\Store\Table\Revisies;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;

/**
 * Keeps the look-up index and the revisions right when an object is made, changed or deleted in OpenRegister itself.
 *
 * Whoever has the object open here then gets a conflict, as with any other editor.
 *
 * @implements IEventListener<Event>
 */
final class HoudBij implements IEventListener {
	public function __construct(
		private readonly OwnSaves $ownSaves,
		private readonly LiveSchemas $schemas,
		private readonly Zoekindex $index,
		private readonly Revisies $revisies,
	) {
	}

	/** @param Event $event ObjectCreatedEvent, ObjectUpdatedEvent or ObjectDeletedEvent of OpenRegister */
	#[\Override]
	public function handle(Event $event): void {
		$object = ObjectEvent::object($event);
		$soort = $this->ownSaves->isRunning() || $object === null ? null : ObjectEvent::soort($object, $this->schemas);
		if ($object === null || $soort === null) {
			return;
		}
		$id = (string)$object->getUuid();
		if (!$this->revisies->maak($soort, $id)) {
			$this->revisies->verhoog($id, $this->revisies->van([$id])[$id] ?? 0);
		}
		if (ObjectEvent::isDeleted($object) || str_ends_with($event::class, 'DeletedEvent')) {
			$this->index->verwijder($id);
			return;
		}
		$this->index->zet(IndexRegels::van($soort, ObjectForm::fromStore($id, $object->getObject(), $this->schemas->properties($soort))));
	}
}
